import { YEARS_OLD } from './years-old';

/**
 * The words that danger is told by, as lists: who, what, when. A comma ends an entry. `word*` is a beginning, `~word` may be
 * misspelt by one letter, `a|b` are alternatives, `_` leaves room for up to two words and `__` for up to five. All are found with and without
 * the marks over å, ä and ö.
 */
export const WORDS = {
  /** A certain child or person, by a word that questions about a routine seldom use. */
  someone: `min|våran elev, mitt|vårt barn, min|våran ungdom, min|våran patient, min|våran klient, min klass, mina elever, flickan, flickans, pojken, pojkens,
    tjejen, killen, grabben, ungen, dottern, sonen, lillebror, lillasyster, storebror, hon, han, hn, henne, honom, hennes, hans, henes, hen,
    tonåringen, bebisen, bebin, babyn, spädbarnet, nyfödda, ${YEARS_OLD}, lillan, lillen, tösen,
    mamman, mamma, mammans, dagmamman, familjehemsmamman, familjehemspappan, jourhemsmamman, jourhemspappan, pappan, pappa, papa, pappans, styvpappan, styvpappa, styvfar, styvmamman, plastpappa, plastpappan, mannen, exmannen, sambon, pojkvännen, brorsan, farbror*, morfar, farfar, morbror, kusinen,
    tjej, kille, flicka|pojke #, tjej|kille|flicka|pojke #, mig, mej, en elev i min, en elev hos, elev hos mig, i mitt rum, hos mig,
    she, he, her, him, his, my student, my pupil, my daughter, my son, my kid, the girl, the boy, the baby, the toddler, me, mom, dad, kid, girl, boy, mother, father, stepfather, stepdad`,
  /** A child that may be a certain one or any. */
  anyone: `eleven, elev, elever, barnet, barnen, barn, ungdomen, ungdom, ungar, unge, syskon*, patienten, tonåring, ${YEARS_OLD}, förälder*, kompis*, student, pupil, child, children, kids, teenager, teen`,
  small: `bebis*, baby, babyn, babies, bebin, spädbarn*, småbarn*, litet|lilla|små barn*, småsyskon*, nyfödd*, ettåring*, tvååring*, treåring*, fyraåring*, femåring*, sexåring*, sjuåring*,
    1|2|3|4|5|6|7 åring*, 1|2|3|4|5|6|7 år, 1|2|3|4|5|6|7 årig*, ett|två|tre|fyra|fem|sex|sju år, ettårig*, tvåårig*, treårig*, fyraårig*, femårig*, sexårig*, dagisbarn*, förskolebarn*, förskolebarnet, dagisungar, toddler, infant,
    1|2|3|4|5|6|7 year, two|three|four|five|six year, månader gammal*, månaders`,
  child: `barn, barnet, barnen, flicka, flickan, flickorna, pojke, pojken, pojkarna, tjej, tjejen, kille, killen, son, sonen, dotter, dottern, elev, eleven, elever, eleverna, unge, ungen, ungar, ungarna, ungdom*, honom, henne, hon, han, hen, dem, dom,
    lillebror, lillasyster, syskon*, ${YEARS_OLD}, klasskompis*, kompis, kid, kids, child, children, girl, boy, son, daughter, student, pupil, her, him`,
  carer: `mamma*, mammma, pappa*, papa, mor, modern, far, fadern, morsan, farsan, förälder*, föräldrar*, föräldra*, vårdnadshavar*, vh, styv*, plastpappa*, plastmamma*, bonuspappa*, bonusmamma*, dagmamma*, mormor*, farmor*, farfar*, morfar*, farbror*, morbror*, familjehemspappa*, familjehemsmamma*, familjehemsföräld*, jourhemsmamma*, jourhemspappa*,
    umgängesföräld*, mannen, exmannen, exet, sambon, pojkvän*, brorsan, bror, brodern, bröderna, storebror, kusin*, mother, father, dad, daddy, mum, mom, parent, parents, stepfather, stepdad, stepmother, stepmom, brother, uncle, grandfather, boyfriend, husband`,
  negation: `inte, ite, int, ej, aldrig, ingen, inga, inget, icke, utan, varken, not, no, never, doesnt, dont, isnt, didnt, hasnt, without`,
  /** Where a negation before it no longer reaches. */
  clause: `att, om, för, när, men, och, o, that, if, because, but, and, when`,

  /** It happens now. */
  now: `just nu, justnu, just nuh, precis nu, nu nu, nu direkt, i detta nu, i skrivande stund, nyss, nyligen|nyss, alldeles nyss, för en stund sen|sedan, för en liten stund, precis, pågår, pågående nu, håller på att, medans|medan vi,
    på väg hit|hem|dit|till, på väg från, strax, när som helst, vilken sekund, # min|minuter|minut sen|sedan, för # min|minuter, några|tio|fem|tjugo minuter sen|sedan, halvtimme sen|sedan, en timme sen|sedan, om en|# timme|timmar, om en kvart|halvtimme|stund, om # min|minuter, inom en timme,
    sitter här, står här, är här, ligger här, här utanför, här inne, hos mig, framför mig, i mitt rum, på mitt rum, i mitt klassrum, bredvid mig, utanför nu, precis utanför, utanför dörren, i telefon, i telefonen, i luren, ringer mig, ringer nu, ringde precis, ringde nyss, ringer och, ringer o, ringer hit, smsar, smsade, skriver till mig, skriver nu, messar, snappar, snapade, i chatten,
    jag hör, vi hör, hör hur, hör skrik, hör slag, jag ser, vi ser, ser hur, är på hembesök, på hembesök, gömmer sig, gömt sig, låst in sig, låst in sej, kvar därinne, kvar där inne, vad gör jag först, snälla, hjälp mig, hjälp oss, skynda, fort, bråttom, nu direkt, sos,
    right now, just now, right here, at this moment, as we speak, just texted, just told, just called, just sent, in my office, in my room, in my classroom, outside the school, on the phone, on his|her|the way, please hurry, hurry, help me, currently, minutes ago, an hour ago, in an hour, now, i can hear, i hear, is about to, about to`,
  /** It happens or will happen within a day or so. */
  today: `nu, idag, i dag, ikväll, i kväll, ikväl, ikvel, i kvel, inatt, i natt, i eftermiddag, imorse, i morse, imorgon, i morgon, imorrn, i morron, imorron, i övermorgon, i helgen, nu till helgen, efter skolan, efter lektionen, innan helgen, snart, när hon|han|hen|jag|dom|de kommer hem, när hon|han|hen går hem, när jag kommer hem, klockan #, kl #, klockan ett|två|tre|fyra|fem|sex, varje natt|kväll, hämtar kl|klockan|om|snart|nu|idag, flyget går, planet går, biljett*,
    tonight, today, tomorrow, this evening, this afternoon, this weekend, soon, tonite, when she|he gets|comes home, after school`,
  past: `i våras, i höstas, i vintras, i somras, i fjol, ifjol, i måndags, i tisdags, i onsdags, i torsdags, i fredags, i lördags, i söndags, i julas, i påskas, förra, förr, förrförra, föregående, tidigare, sedan tidigare, sen tidigare, för länge sen|sedan, för flera|många|några|ett|två|tre|fyra|fem|sex|# år|månader|veckor|dagar sen|sedan, för ett|två|tre|# år, som liten, som barn, när hon|han|hen|barnet var, en gång när, under uppväxten, på den tiden, historia, historik, anamnes, bakgrund, dömd, dömdes, i ett ärende från, #year, uppföljning, efterförlopp, utskriven, utskrivning*, brukade,
    i augusti|september|oktober|november|december|januari|februari|mars|april, under hösten|våren|sommaren|vintern|lovet, senaste året, genom åren, sedan många år, varit med om, har varit utsatt,
    last year|month|week|summer|autumn|spring|winter|time, years ago, months ago, weeks ago, a year|month|week ago, previously, in the past, used to, earlier this year, history of, as a child, back in`,
  /** It would happen much later. */
  later: `i sommar, till sommaren, på sommaren, under sommaren, sommarlov*, på lovet, jullov*, sportlov*, höstlov*, påsklov*, i höst, i vår, i vinter, nästa år, nästa termin, nästa månad, om ett år, när hon|han blir|fyller, in the summer, this summer, next year, next month, summer break`,
  /** An opening after which any child is meant: "om ett barn ...". */
  supposing: `om|ifall|när|huruvida|innan ett|en|nån|någon|något|nåt|ens|det barn|elev|ungdom|unge|flicka|pojke|tjej|kille|förälder|vårdnadshavare|patient|syskon|spädbarn|bebis|tonåring|person|placerad|placerat|kollega|mamma|pappa|ung|liten|litet|man|kvinna|familj|familjemedlem,
    om|ifall|när|huruvida|innan barn|elev|elever|ungdomar|ungdom|föräldrar|man|någon|nån|unga|patienter|förälder|barnet|eleven|ungdomen|föräldern|vårdnadshavaren|vårdnadshavare|patienten|mamman|pappan|föräldrarna|barnen|eleverna,
    hur|när|vad gör|hanterar|bemöter|agerar man, hur man, vad man, när man, vid misstanke, vid misstankar, misstanke om, misstankar om, risk för att, risken för att, riskerar att, för|till|med|hos|bland|av barn|elever|ungdomar|unga|föräldrar|personer som, elever|ungdomar|föräldrar som, barn vars, ärenden där, fall där, situationer där, tecken på,
    if|when|where a|an|any child|student|pupil|parent|kid|teenager|boy|girl|young|minor|toddler|baby, if|when someone|somebody|anyone|children|students|pupils|they|parents, if|when the child|student|pupil|parent|parents, in case, suspected, suspicion, at risk of, students|children|pupils|teenagers|parents who, signs of`,
  /** A question about how things are done, to nobody in particular. */
  routine: `vad gäller, vad är det som gäller, vilka regler, vilka rutiner, vilken rutin, rutin, rutinen, rutiner, rutinerna, riktlinje*, vad säger riktlinjen|lagen|överenskommelsen|texten|ni|du, vad står, står det, hur gör man, hur ska man|skolan|förskolan|socialtjänsten|bvc|personalen|personal|en, hur bör, hur agerar man|vi|skolan, hur arbetar, hur hanterar, hur bemöter, hur dokumenterar, hur upptäcker, hur anmäler, hur rapporterar,
    vem ringer man, vem ansvarar, vem ska göra|kontakta|anmäla|meddela|informera|skriva|kalla|ta|betala|vara, vem kontaktar man|elevhälsan|skolan|soc|bvc, vem beslutar, vem gör, vem har ansvar*, vem samordnar, vem kallar, vem polisanmäler, vem avgör, vem tar, vem ordnar, vem betalar, vem ger, vem tröstar, vem stöttar, vem informerar, vem meddelar, vem erbjuder, vem bokar, vem följer,
    vilka ska, vilka är, vilket ansvar, vilket stöd, vilken vård, vilken hjälp, vilken mottagning, vilken instans, vilken blankett, vilka insatser, vilka frågor, vilka handlingar, vilka kriterier, hur snabbt, hur fort, hur lång tid, hur länge, hur ofta, inom vilken tid, finns det, var hittar, när ska, när kan, när får, när måste, när bör, när räknas, skillnad*, definition, betyder, menas, innebär, innebörd, lagen, policy, handlingsplan*, krisplan*, beredskapsplan*, checklista, checklistor, mall,
    ska man, kan man, måste man, får man, bör man, får vi, får skolan, får jag, får bvc, får soc, kan soc, kan skolan, måste vi, måste jag anmäla|berätta|ha, måste skolan, bör vi, ska skolan, ska vi anmäla|göra|skriva|kalla|prata|ha, ska jag anmäla|göra|skriva|kalla, ska polisanmälan, ska anmälan, skyldig, skyldighet*, anmälningsplikt*, sekretess*, dokumentera*, journalför*, statistik, enligt lag|riktlinjen|rutinen|sol|lvu|hsl, räknas, tillräckligt, handledning, konsultation, sip, remiss, remittera, ersättning,
    procedure, procedures, policy, guideline, guidelines, routine, routines, protocol, who do we call|contact|inform, who should, who is responsible, who decides, who do you, how quickly, how fast, how long, how soon, what does the, what should a|the|we|schools|staff|teachers, what happens, do we need, can the, should the, must we, are we, is there a, which form, difference, definition, what counts, required, obliged, hypothetical*`,
  /** What makes the sentence speak of the subject and not of a child. */
  subject: `preventi*, prevention, suicidprevent*, självmordsprevent*, utbildning*, hlr, kurs, kursen, kurser, föreläs*, fortbildning*, program, programmet, programme, förebygg*, temadag*, studie, studier, forskning*, rapporten, hypotetisk*, fiktiv*, övning, övningen, brandövning*, exempel, exempelvis, till exempel, tex, träning, training, workshop, lecture, fallbeskrivning, mental health week, suicidpreventiva, sorgearbete, efterlevande, självmord hur stöttar`,
  /** Said outright that it is no emergency. */
  calm: `inte akut, ej akut, inget akut, ingen akut, inte något akut, inte nåt akut, ingen fara, ingen omedelbar fara, ingen omedelbar, utan akut fara, det är lugnt, lugnt nu, inte i fara, inte i akut, ingen direkt fara, inte bråttom, hypotetiskt, not urgent, not acute, no immediate, not in danger, not an emergency, is safe now, are safe now, i trygghet nu, är i säkerhet`,
  records: `system*, register*, journal*, akt, akten, blankett*, lista, listan, schema*, samtycke*, procapita, treserva, viva, lifecare, unikum, adress*, nummer, numret, uppgifter*, remiss*, protokoll*, intyg*, anteckning*, mejl*, mail*, fil, filen, mapp*, schoolsoft, vklass, infomentor, combine, kontaktuppgift*`,
} as const;

/** The name of a list of words. */
export type Label = keyof typeof WORDS;
