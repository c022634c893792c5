/**
 * Sweden's 290 municipalities by county, as Statistics Sweden (SCB) names them. Counties without "län" and genitive.
 * Here so that a place without a guideline is told from a word that is no place.
 */
export const MUNICIPALITIES_BY_COUNTY: Readonly<Record<string, readonly string[]>> = {
  Stockholm:
    'Botkyrka|Danderyd|Ekerö|Haninge|Huddinge|Järfälla|Lidingö|Nacka|Norrtälje|Nykvarn|Nynäshamn|Salem|Sigtuna|Sollentuna|Solna|Stockholm|Sundbyberg|Södertälje|Tyresö|Täby|Upplands-Bro|Upplands Väsby|Vallentuna|Vaxholm|Värmdö|Österåker'.split(
      '|',
    ),
  Uppsala: 'Enköping|Heby|Håbo|Knivsta|Tierp|Uppsala|Älvkarleby|Östhammar'.split('|'),
  Södermanland: 'Eskilstuna|Flen|Gnesta|Katrineholm|Nyköping|Oxelösund|Strängnäs|Trosa|Vingåker'.split('|'),
  Östergötland:
    'Boxholm|Finspång|Kinda|Linköping|Mjölby|Motala|Norrköping|Söderköping|Vadstena|Valdemarsvik|Ydre|Åtvidaberg|Ödeshög'.split(
      '|',
    ),
  Jönköping: 'Aneby|Eksjö|Gislaved|Gnosjö|Habo|Jönköping|Mullsjö|Nässjö|Sävsjö|Tranås|Vaggeryd|Vetlanda|Värnamo'.split(
    '|',
  ),
  Kronoberg: 'Alvesta|Lessebo|Ljungby|Markaryd|Tingsryd|Uppvidinge|Växjö|Älmhult'.split('|'),
  Kalmar:
    'Borgholm|Emmaboda|Hultsfred|Högsby|Kalmar|Mönsterås|Mörbylånga|Nybro|Oskarshamn|Torsås|Vimmerby|Västervik'.split(
      '|',
    ),
  Gotland: ['Gotland'],
  Blekinge: 'Karlshamn|Karlskrona|Olofström|Ronneby|Sölvesborg'.split('|'),
  Skåne:
    'Bjuv|Bromölla|Burlöv|Båstad|Eslöv|Helsingborg|Hässleholm|Höganäs|Hörby|Höör|Klippan|Kristianstad|Kävlinge|Landskrona|Lomma|Lund|Malmö|Osby|Perstorp|Simrishamn|Sjöbo|Skurup|Staffanstorp|Svalöv|Svedala|Tomelilla|Trelleborg|Vellinge|Ystad|Åstorp|Ängelholm|Örkelljunga|Östra Göinge'.split(
      '|',
    ),
  Halland: 'Falkenberg|Halmstad|Hylte|Kungsbacka|Laholm|Varberg'.split('|'),
  'Västra Götaland':
    'Ale|Alingsås|Bengtsfors|Bollebygd|Borås|Dals-Ed|Essunga|Falköping|Färgelanda|Grästorp|Gullspång|Göteborg|Götene|Herrljunga|Hjo|Härryda|Karlsborg|Kungälv|Lerum|Lidköping|Lilla Edet|Lysekil|Mariestad|Mark|Mellerud|Munkedal|Mölndal|Orust|Partille|Skara|Skövde|Sotenäs|Stenungsund|Strömstad|Svenljunga|Tanum|Tibro|Tidaholm|Tjörn|Tranemo|Trollhättan|Töreboda|Uddevalla|Ulricehamn|Vara|Vårgårda|Vänersborg|Åmål|Öckerö'.split(
      '|',
    ),
  Värmland:
    'Arvika|Eda|Filipstad|Forshaga|Grums|Hagfors|Hammarö|Karlstad|Kil|Kristinehamn|Munkfors|Storfors|Sunne|Säffle|Torsby|Årjäng'.split(
      '|',
    ),
  Örebro:
    'Askersund|Degerfors|Hallsberg|Hällefors|Karlskoga|Kumla|Laxå|Lekeberg|Lindesberg|Ljusnarsberg|Nora|Örebro'.split(
      '|',
    ),
  Västmanland: 'Arboga|Fagersta|Hallstahammar|Kungsör|Köping|Norberg|Sala|Skinnskatteberg|Surahammar|Västerås'.split(
    '|',
  ),
  Dalarna:
    'Avesta|Borlänge|Falun|Gagnef|Hedemora|Leksand|Ludvika|Malung-Sälen|Mora|Orsa|Rättvik|Smedjebacken|Säter|Vansbro|Älvdalen'.split(
      '|',
    ),
  Gävleborg: 'Bollnäs|Gävle|Hofors|Hudiksvall|Ljusdal|Nordanstig|Ockelbo|Ovanåker|Sandviken|Söderhamn'.split('|'),
  Västernorrland: 'Härnösand|Kramfors|Sollefteå|Sundsvall|Timrå|Ånge|Örnsköldsvik'.split('|'),
  Jämtland: 'Berg|Bräcke|Härjedalen|Krokom|Ragunda|Strömsund|Åre|Östersund'.split('|'),
  Västerbotten:
    'Bjurholm|Dorotea|Lycksele|Malå|Nordmaling|Norsjö|Robertsfors|Skellefteå|Sorsele|Storuman|Umeå|Vilhelmina|Vindeln|Vännäs|Åsele'.split(
      '|',
    ),
  Norrbotten:
    'Arjeplog|Arvidsjaur|Boden|Gällivare|Haparanda|Jokkmokk|Kalix|Kiruna|Luleå|Pajala|Piteå|Älvsbyn|Överkalix|Övertorneå'.split(
      '|',
    ),
};

/** Names that are also everyday Swedish words, or first or family names, as they are often typed, without rings and dots. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  'ale ange are berg boden dorotea eda flen grums kil klippan koping lund mark mora nacka nora nybro sala salem sater solna trosa vara vilhelmina'.split(
    ' ',
  ),
);
