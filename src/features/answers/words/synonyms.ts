/** A word of the field, and the other ways in which staff say or misspell it. Matched folded, as whole words, longest first. */
export interface Synonym {
  readonly term: string;
  /** Separated by commas. */
  readonly said: string;
}

export const SYNONYMS: readonly Synonym[] = [
  {
    term: 'socialtjänsten',
    said: 'soc, socialen, socialförvaltningen, soctjänsten, socialkontoret, ifo, individ- och familjeomsorgen, socialtjänten, sosialtjänsten, social tjänsten, dom på soc, de på soc',
  },
  {
    term: 'socialsekreterare',
    said: 'handläggaren, handläggare, utredaren, soctanten, soctanter, soss, socsekr, socialsekreteare, socialsekreterarn, soc sekreterare, social sekreterare, socsekreterare, socialarbetare, socialarbetaren, socionomen',
  },
  {
    term: 'mottagningsgruppen',
    said: 'mottaget, mottagssektionen, mottagningssektionen, mottagningssektion, motagningen, mottagningsgrupp, intaget, mottagnings gruppen, mottagningen på soc',
  },
  {
    term: 'socialjouren',
    said: 'jouren, socjour, socjouren, social jouren, soc på kvällen, soc efter stängning, sociala jouren',
  },
  { term: 'socialnämnden', said: 'nämnden, utskottet, sociala utskottet, socialutskottet, arbetsutskottet' },
  { term: 'resursenheten', said: 'resurenheten, resurs enheten, familjebehandlarna' },
  {
    term: 'rektor',
    said: 'skolledaren, skolledare, skolledningen, skolchefen, chefen på skolan, rekt, rekor, biträdande rektor',
  },
  {
    term: 'förskolechef',
    said: 'föreståndaren, chefen på dagis, chefen på förskolan, förskolerektor, förskolrektor, fsk-chef, förskolchef, förskolchefen, rektor på förskolan, förskole chef',
  },
  { term: 'förskola', said: 'dagis, fsk, förskolla, daghem' },
  { term: 'pedagogisk omsorg', said: 'dagmamma, dagmamman, familjedaghem, dagbarnvårdare, ped omsorg' },
  { term: 'skola', said: 'plugget, lågstadiet, mellanstadiet, högstadiet, gymnasiet, grundskolan' },
  {
    term: 'anpassad grundskola',
    said: 'särskolan, särskola, grundsärskola, grundsärskolan, träningsskola, anpasad grundskola',
  },
  {
    term: 'elevhälsan',
    said: 'skolhälsan, skolhälsovården, hälsan på skolan, elevvården, eh, elevhelsan, elev hälsan',
  },
  {
    term: 'elevhälsoteam',
    said: 'eht, ehm, elevhälsoteamm, elevvårdsmöte, elevvårdsteamet, teamet på skolan, elevhälsoteamen, elevhälsoteamet, elevhälsomöte',
  },
  { term: 'skolsköterska', said: 'skolsyster, syster på skolan, skolssk, skolsjöterska, emi, skolsköterskan' },
  { term: 'skolkurator', said: 'kurre, skolkuratorn, kuratorn på skolan' },
  { term: 'skolpsykolog', said: 'skolpsyk, skolsykolog, psykologen på skolan, skolpsykologen' },
  { term: 'specialpedagog', said: 'specaren, specped, specialpedagok, specialpedagogen, speciallärare' },
  {
    term: 'BVC',
    said: 'barnavårdscentralen, barnavårdscentral, barnavårdscentraler, bvcn, bvc-syster, bvc-sköterskan, barnhälsan, bvc sköterska',
  },
  { term: 'BHV-sjuksköterska', said: 'bhv, bhv-sköterska, bhv-ssk' },
  { term: 'barnhälsovården', said: 'barnhälsovård' },
  {
    term: 'vårdcentral',
    said: 'husläkaren, hälsocentral, hälsocentralen, vc, vårcentral, distriktsläkaren, primärvården, primärvård',
  },
  {
    term: 'BUP',
    said: 'barn- och ungdomspsykiatrin, barn- och ungdomspsykiatri, barn och ungdomspsykiatrin, barn och ungdomspsykiatri, barnpsyk, barnpsykiatrin, bup-akuten, bupp, bup mottagningen',
  },
  {
    term: 'förstalinjen',
    said: 'första linjen, första linjens, 1:a linjen, förstalinjen, första linien, forsta linjens psykiatri',
  },
  {
    term: 'barnochfamiljestöd',
    said: 'barn- och familjestöd, barn och familjestöd, bfs, familjestödet, barn o familjestöd, småbarnspsykologen',
  },
  {
    term: 'vårdgrannetelefonen',
    said: 'vårdgrannenumret, grannumret, vårdgrannetelefån, vårdgranne telefonen, vårdgranne, vårdgrannetelefon',
  },
  {
    term: 'barnmedicin',
    said: 'bum, barnläkaren, barnläkare, barnmottagningen, barnmedecin, barn- och ungdomsmedicin, barn och ungdomsmedicin, barn- och ungdomsmedicinska öppenvårdsmottagningar',
  },
  {
    term: 'habiliteringen',
    said: 'hab, habben, buh, habiltering, barn- och ungdomshabiliteringen, barnhabiliteringen',
  },
  { term: 'folktandvården', said: 'ftv, tandis, folktanvården, folk tandvården' },
  { term: 'tandvård', said: 'tandläkare, tandläkaren, tandläkarn, tandhygienisten, tandkliniken' },
  { term: 'hälsoodontologiska enheten', said: 'hoe, hälsoodontologen, hälsoodontologi, tandvårdens hälsoenhet' },
  { term: 'väg in', said: 'vägin, väg-in, en väg in, ingången, regionens inkorg, ingång' },
  {
    term: 'vårdnadshavare',
    said: 'vh, föräldrar, föräldrarna, föräldern, förälder, mamma, mamman, pappa, pappan, mammor, pappor, päron, päronen, vårnadshavare, vårdnashavare, vårdnadshavaren, vårdnadshavarna, vårdnads havare, farsan, morsan, hemmet säger',
  },
  {
    term: 'barnet',
    said: 'ungen, unge, ungar, ungarna, grabben, tjejen, killen, flickan, pojken, lillan, kid, bebis, bebisen, spädbarn, småbarn, unge',
  },
  { term: 'ung', said: 'tonåring, tonåringen, tonåringar, ungdomar, ungdom, ungdomen, unga, den unge, den unga' },
  { term: 'god man', said: 'godman, gode mannen' },
  { term: 'utvecklingsledare', said: 'utveklingsledare, processledaren, utvecklings ledare' },
  { term: 'vårdadministratör', said: 'läksek, vårdadmin, vårdadminstratör, vårdadministratören, läkarsekreterare' },
  {
    term: 'konsultation',
    said: 'kons, konsultasjon, konsulation, konsultationer, konsultationssamtal, höra med, stämma av med, hämta in uppgifter, inhämta uppgifter, hämta uppgifter, uppgiftsinhämtning, referenstagning',
  },
  {
    term: 'utlåtande',
    said: 'yttrande, intyg, utlåtade, utlåntande, skolans svar, papper om, vill ha papper, utlåtandet, utlåtanden, skrivet svar',
  },
  {
    term: 'anonym',
    said: 'annonym, annonymt, utan namn, avidentifierat, avidentifierad, avidentifierade, avidentifiera, avidentifieras, utan att säga namn, utan att nämna namn',
  },
  {
    term: 'anonym psykologkonsultation',
    said: 'apk, bolla ett case, bolla case, psykologtid, psykologsamtal, bolla med psykolog, psykolog konsultation, bolla ärende med psykolog',
  },
  { term: 'anonym konsultation socialtjänsten', said: 'bolla med soc, rådfråga soc, rådfråga socialtjänsten' },
  {
    term: 'orosanmälan',
    said: 'orosanmälla, orosanmällan, oros anmälan, soc-anmälan, socanmälan, anmäla oro, anmäla en oro, anmäler oro, göra en oro, anmälan om oro, anmäla till soc, anmäla till socialtjänsten, anmälan till socialtjänsten, anmälan till soc, orosanmäler, orosanmäla, orosanmälningar, göra anmälan',
  },
  {
    term: 'anmälningsplikt',
    said: 'anmälningsplickt, anmälningsskyldighet, anmälningsskyldig, anmälningsskyldiga, anmälningspliktig, anmälningspliktiga, anmälnings plikt, skyldig att anmäla, skyldiga att anmäla, måste jag anmäla, måste vi anmäla, plikt att anmäla',
  },
  { term: 'anmälningsmöte', said: 'orosmöte, möte om anmälan, anmälningmöte, anmälnings möte' },
  { term: 'ansökningsmöte', said: 'ansöknings möte, ansökningmöte' },
  {
    term: 'förhandsbedömning',
    said: 'fhb, förhandsen, förhandsbedöming, förhands bedömning, bedömningen efter anmälan, förhandsbedömningen',
  },
  {
    term: 'utredning',
    said: 'utr, utreding, bu-utredning, barnavårdsutredning, barnavårdsutredningen, barnavårdsutredningar, barnutredning, barnutredningen, bu-utr, utredningstid, utredningstiden',
  },
  {
    term: 'återkoppling',
    said: 'återkopling, åter koppling, få veta, får veta, får vi veta, får skolan veta, få reda på, får reda på, feedback, återrapportera, återkopplar',
  },
  {
    term: 'samtycke',
    said: 'samtyke, sam tycke, godkännande, medgivande, medgivandet, okej från, ok från, ok hemifrån, tillåtelse, lov från, sagt ja, säger ja, påskrivet',
  },
  {
    term: 'sekretess',
    said: 'sekrettess, tystnadsplikt, tystnadsplikten, sekretessbelagda, sekretessbelagt, osl, offentlighets- och sekretesslagen',
  },
  {
    term: 'sekretessbrytande',
    said: 'sekretesbrytande, bryta sekretessen, bryta sekretess, sekretessen bryts, bryta tystnadsplikten, häva sekretessen',
  },
  {
    term: 'SIP',
    said: 'sipp, sippen, sipen, samordnad individuell plan, samordnade individuella planer, samordnad individuell planering, individuell plan, samordnad plan, sip-plan, nätverksmöte, sip-möte, sip möte, sipmöte',
  },
  { term: 'BBIC', said: 'bibik, bbik, bebic, barns behov i centrum, triangeln, bbic-papper' },
  {
    term: 'blankett',
    said: 'formulär, formuläret, formulären, bbic-blanketten, utlåtandeblankett, utlåtandeblanketten, mall, mallen, dokument att fylla i',
  },
  { term: 'genomförandeplan', said: 'gfp, genomförande plan, vårdplan, vårdplanen' },
  {
    term: 'LVU',
    said: 'lvun, tvångsvård, tvångsomhändertagande, tvångsomhändertagen, omhändertagen, omhändertagande, omhändertas',
  },
  { term: 'LVM', said: 'lvmn' },
  {
    term: 'missbruk',
    said: 'droger, knark, drogar, knarkar, hasch, röker på, beroende, narkotika, alkohol, missbrukare, missbrukar, missbrukande',
  },
  {
    term: 'läkarundersökning 32 § LVU',
    said: '§32, §32-undersökning, 32:an, lvu-undersökning, 32 § undersökning, paragraf 32, lvu undersökning',
  },
  { term: 'läkarundersökning', said: 'läkarundersöking, läkarkoll, läkar undersökning, läkarkontroll' },
  { term: 'läkarintyg', said: 'läkar intyg' },
  {
    term: 'hälsoundersökning',
    said: 'hälsokoll, hälsokontroll, hälsoundersöking, hälso undersökning, hälsokollen, hälsoundersöks, hälso-undersökning',
  },
  {
    term: 'oral hälsoundersökning',
    said: 'tandkoll, tandundersökning, ohu, oral hälsoundersöking, tandläkarkoll, tandhälsoundersökning, undersökning av tänderna, kolla tänderna',
  },
  {
    term: 'placering',
    said: 'plac, plasering, placeringen, bor inte hemma, vård utanför hemmet, vårdas utanför hemmet, vårdas utanför det egna hemmet, placerat utanför hemmet, samhällsvård, samhällets vård',
  },
  {
    term: 'akut placering',
    said: 'jourplacering, akutplacering, akutplaceringar, akut placerad, akut placerat, placera akut, jourplacera, placerats akut',
  },
  {
    term: 'omplacering',
    said: 'omplac, omplasering, sammanbrott, byta familjehem, byte av familjehem, flytta igen, byter familjehem',
  },
  {
    term: 'familjehem',
    said: 'fosterhem, fosterfamilj, fosterföräldrar, famhem, famhemmet, familjehemm, familjehemsföräldrar, familjehemmet, familje hem',
  },
  { term: 'jourhem', said: 'jourfamilj' },
  {
    term: 'HVB',
    said: 'hvb-hem, hvbhem, hbv, behandlingshem, hem för vård eller boende, hem för vård och boende, institution, institutionen',
  },
  { term: 'SiS', said: 'statens institutionsstyrelse, paragraf 12-hem, §12-hem, ungdomshem, sis-hem' },
  { term: 'stödboende', said: 'träningslägenhet, utsluss' },
  {
    term: 'hemgång',
    said: 'flytta hem, flyttar hem, flyttat hem, avsluta placering, avsluta placeringen, avslut av placering, hemflytt, kommer hem igen, placeringen avslutas, placeringen upphör',
  },
  { term: 'fullmakt', said: 'fullmakten' },
  {
    term: 'fast vårdkontakt',
    said: 'fvk, fastvårdkontakt, fasta vårdkontakten, en person i vården, kontaktsjuksköterska',
  },
  { term: 'SAMS', said: 'sams-stödet, skolöverlämning, samsstödet, samverkan socialtjänst skola' },
  { term: 'obruten skolgång', said: 'kontinuitet i skolgången, kontinuerlig skolgång' },
  { term: 'skolbyte', said: 'byta skola, byter skola, ny skola, byte av skola' },
  { term: 'åtgärdsprogram', said: 'åp, åtgärdsprogramm, åtgärds program, stödprogram, särskilda stödåtgärder' },
  {
    term: 'barnhälsoteam',
    said: 'bht, barnteamet, barnhälsoteamm, barnhälsoteamet, barn hälsoteam, barnhälso team, teamet för de små, barnhälsoteamen, barnhälsoteamets',
  },
  { term: 'JÄMTBUS', said: 'jämtbuss, jämtbus, bus-gruppen, jämtbus-gruppen, jämtbusgruppen, jämtbusgrupp' },
  { term: 'Västbus', said: 'västbuss' },
  { term: 'vvg', said: 'vårdsamverkan västra götaland, vårdsamverkan vg' },
  {
    term: 'avvikelse',
    said: 'avv, avvik, avikelse, avvikkelse, avvikelserapport, avvikelserapportera, avvikelserapportering, avvikelserapporterar, avvikelsehantering, rapportera fel, rapportera en avvikelse, klaga på, klagomål, svarar inte, svarar aldrig, funkar inte, fungerade inte, missat, strular',
  },
  {
    term: 'tvist',
    said: 'oense, osams, oenighet, oenig, oeniga, tvisten, tvister, bollas runt, bollar, kommer inte överens, håller inte med, konflikt, vem betalar när',
  },
  {
    term: 'skyddade personuppgifter',
    said: 'skyddad identitet, skyddat id, skyddade uppgifter, spu, sekretessmarkering, hemlig adress, skydade uppgifter, skyddad folkbokföring, skyddad adress, skyddad id, skyddade person uppgifter',
  },
  { term: 'hemlig vistelseort', said: 'hemlighållande av vistelseort, vistelseorten hemlig, hemlig ort' },
  {
    term: 'papperslösa barn',
    said: 'barn utan papper, papperslös, papperslösa, papperslöst, gömd, gömda, utan papper, gömmer sig, utan uppehållstillstånd',
  },
  { term: 'asylsökande', said: 'asyl, asylsökare, flykting, flyktingbarn, ensamkommande' },
  {
    term: 'kostnad',
    said: 'vad kostar, kostar det, faktura, fakturera, avgift, betala, betalar, pris, gratis, kostnadsfritt, vem betalar',
  },
  {
    term: 'journal',
    said: 'akten, akt, journalen, journalkopia, journalkopior, journalutdrag, patientjournal, patientjournalen, utdrag ur journalen',
  },
  {
    term: 'serviceinsats',
    said: 'serviceinsatser, service insatser, stöd utan utredning, råd och stöd, insats utan utredning',
  },
  { term: 'minimaria', said: 'mini maria, mini-maria' },
  {
    term: 'hur lång tid',
    said: 'hur lång tid, deadline, hur länge, hur fort, hur snabbt, hur snart, tidsgräns, tidsgränsen, tidsfrist, tidsfristen, frist, fristen, när senast, senast när, hur många veckor, hur många dagar, hur många månader, inom vilken tid, hur lång',
  },
  { term: 'hur ofta', said: 'hur många gånger, hur regelbundet, hur tätt, vilken frekvens' },
  {
    term: 'telefontider',
    said: 'telefontid, öppettider, öppettid, öppet, öppnar, stänger, tider är det öppet, när har öppet, lunchstängt, tele tider, telefon tid, telefon tider',
  },
  {
    term: 'telefonnummer',
    said: 'telefonnr, tel nr, telnr, tfn, tel, mobilnummer, nummer, numret, numret till, nr till, nummer till, telefonnumer, telefon nummer, vart ringer, vart ringer jag, var ringer jag, vem ringer jag, vem ska jag ringa, vart ska jag ringa',
  },
  {
    term: 'e-post',
    said: 'mejl, mejla, mejladress, mail, maila, mailadress, epost, mejladressen, mailadressen, e-postadress, e-mail, email, funktionsbrevlåda, funktionsbrevlådan, brevlåda',
  },
  {
    term: 'lagrum',
    said: 'paragraf, paragrafer, paragrafen, lagtext, lagstöd, lagparagraf, vilken lag, vilken paragraf, enligt vilken lag, § i, lagparagrafer',
  },
  { term: 'socialtjänstlagen', said: 'sol, socialtjänst lagen, socialtjänstlag' },
  { term: 'hälso- och sjukvårdslagen', said: 'hsl, hälso- och sjukvårdslag' },
  {
    term: 'våld',
    said: 'misshandel, misshandlad, mishandel, slagen, slår, slagit, aga, hedersvåld, hedersrelaterat våld, barnmisshandel, våld i nära relation, vinr',
  },
  { term: 'övergrepp', said: 'sexuella övergrepp, sexuellt utnyttjad, sexuella övergreppp' },
  {
    term: 'far illa',
    said: 'fara illa, farit illa, farilla, inte mår bra hemma, vanvård, vanvårdas, försummas, försummelse',
  },
  { term: 'muntligt', said: 'på telefon, per telefon, via telefon, prata med, muntlig, muntliga, muntligen, i samtal' },
  { term: 'skriftligt', said: 'på papper, i skrift, skriva, skriven, skriftlig, skriftliga, skrivet, skrivs' },
  { term: 'genast', said: 'direkt, omedelbart, omgående, skyndsamt, med en gång, på en gång, utan dröjsmål, snabbt' },
  { term: 'digitalt', said: 'teams, teamsmöte, videomöte, videosamtal, zoom, skype, digitala, digital, video' },
  { term: 'posten', said: 'brev, brevledes, via post, med post, vanlig post' },
  { term: 'avsluta', said: 'färdig, färdigt, klar, klart, slut' },
  {
    term: 'gäller fortfarande giltighet',
    said: 'har gått ut, gått ut, gäller den fortfarande, giltighetstid, giltighetstiden, giltig, hur länge gäller, fortfarande gäller, löpt ut, löper ut, slutat gälla, inaktuell',
  },
  {
    term: 'riktlinje',
    said: 'riktlinjen, riktlinjer, rutinen, dokumentet, styrdokument, styrdokumentet, handlingen',
  },
  {
    term: 'överenskommelse',
    said: 'överenskommelsen, överenskommelser, länsöverenskommelsen, länsöverenskommelse, samverkansöverenskommelsen, samverkansöverenskommelse',
  },
  {
    term: 'implementering',
    said: 'implementera, implementeras, implementerar, införa, genomföra riktlinjen, infört, införs, sprida, sprids, spridning',
  },
  {
    term: 'sammankallande',
    said: 'sammankallar, kallar ihop, bjuder in till, kallar till möte, samman kallande, sammankalla',
  },
  {
    term: 'ansvarar',
    said: 'har ansvar, ansvarig, ansvariga, ansvaret, vems ansvar, vems uppgift, vems jobb, ligger ansvaret, bär ansvaret',
  },
  {
    term: 'delta',
    said: 'medverka, medverkar, närvara, närvarande, vara med, är med, komma på, deltar, deltagare, ingår, ingå, gå på',
  },
  { term: 'samverkan', said: 'samarbete, samarbeta, samarbetar, samverka, samverkar, samvärkan' },
  {
    term: 'uppföljning',
    said: 'följs upp, följa upp, följer upp, uppföljningen, utvärdering, utvärderas, följas upp, uppfölgning',
  },
  { term: 'revidering', said: 'revideras, reviderar, revidera, uppdateras, uppdatera, göras om, ses över' },
  { term: 'vaccinationer', said: 'vaccin, vaccinerad, sprutor' },
  { term: 'kontaktuppgifter', said: 'kontakt uppgifter, kontaktinfo, kontaktinformation' },
  { term: 'kontaktperson', said: 'kontakt person, kontaktpersoner, kontaktpersonen' },
  { term: 'flyttar', said: 'flytt, flyttat, byter kommun, byta kommun, ny kommun' },
  { term: 'fylla i', said: 'fyller i, ifylld, ifylla, fylls i, fyllt i' },
  { term: 'bifoga', said: 'bilaga, bilagor, skicka med, bifogar, bifogas' },
  {
    term: 'informera',
    said: 'berätta, berättar, tala om, upplysa, underrätta, underrättar, meddela, säga till, säger till, informerar, informeras, information till, info till, informerat',
  },
  { term: 'konsekvens', said: 'vad händer om, vad blir följden' },
  {
    term: 'definition',
    said: 'vad menas med, vad är en, vad är ett, vad är det för något, vad innebär, vad betyder, betyder, betydelse, innebär, vad avses, förklaring',
  },
  {
    term: 'målgrupp',
    said: 'vilka omfattas, vem omfattas, gäller för vilka, vilka barn, för vilka barn, vem är till för, vilka åldrar, åldersgrupp, ålder, åldrar, åldersgräns, hur gammal, hur gamla',
  },
  {
    term: 'syfte',
    said: 'vad är meningen med, syftet, syftar, mål, målet, varför finns, varför ska, ändamål, poängen',
  },
  { term: 'parter', said: 'vilka är med i, vilka ingår i överenskommelsen, part' },
];
