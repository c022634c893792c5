/**
 * Names that are also ordinary words. In lower case or first in a sentence they count only when what stands around them
 * speaks of a person; with a capital inside a sentence they count as other names do.
 */
export const NAMES_THAT_ARE_WORDS = `
alm amal ammar anka april arab arta asen ask asp aster ata august aurora autumn aza bao berg bilan bin binh björk björn blad blanka blessing blixt
blom blomster bo borg brage bratt bright brink bror bruna bäck cam ceder chi dag dahl dal dan dao dara dawn dean deka dekan destiny devin dino divine
drew duc dung duy eden ege ek elda elma enas faith falk fang faste favour fei feng finn firas flink flora florin fors fred frid frisk frost fröjd fält
färm gent giang gift glad gloria goda golan grace gran granat grant gren grip gro grön gudrun gull guo gård hagen hai hakan hang hanh hans hao harm
hava hawa hed hero hila hjort hjälm hoa holm hong hope hua hui hult humle hung huong hurtig hägg härd hård hög höjer hök ilan iman ina inga inge
innocent ira isa ivo ivy jad jama jan jaran jia jie jin jing jo joy juan jun june juni junior kajal kamel kamma kata khoa kieu king klang klara kling
klinga klint knut kock kraft kristen krit krona krus kvick kvist kämpe lada lames lan lana lans lava lei li lien lilja lilla lillan lin lina linas
lind linde line ling linh liv lo loan loc long lova love lucia lund luong lustig ly lycka lönn löv mai maj mako malm manar mani mari marin mark masar
matas matte max mensur mercy mile ming minh modig mogens moppe mosa munter murat musa musse my mörk naz nemo nga ngan nhi nhu nid ning nisse noi nok
nong nord nova nun nur nut oanh oden olive oliver ora orm orn palm park parker patience peng penny per person phat phong pilar pim ping piper ploy
pola precious prince princess prinsessa putte pär pärla qi qiang qing quan quang quick quynh raha rama ramadan rand randa ranka rasa rask raven reda renas
rex rim rin ring rita roa roar rodel rola roman rong ros rosa rose rosen rubel rubin rui rung rut ruta saga sahar said salam salem sam sana sand sanda
sanna sanne sari shah shalom shan shu sidar silver sjö skarp skog skye skytt sköld slava slaven snäll sol soma sommar sorin spets spjut stake stark
stav sten stickan stig stolt storm strand strid ström stål sultan summer sund svala svan svensk svärd säll tai tam tan tang tao tapper tara tea ted
thach thai thang thanh thao thien thu thuan thuy tia tida tien tim tima tin tina ting toan tom tor tram trang tri trim trinh trinity truc trung truong
trygg träff tuan tuna tuyen tuyet törn uggla ugne ulvar urban vagn vala valborg vall vega vide viking vilda vilde vilja ville vinh väst wala ward wei
wen xia xiang xin xing xuan xue yan yang yen yi ying yong yuan yue yun zhen zhi zion äng ånger öst
`;

/** Too common as words to mean anything as names, wherever they stand. */
export const NEVER_NAMES = `
adel aja alla alp an ana arton bana ben bent bile bita brett can chai din dina do dov eda else era even fall fina gala gul gurkan hala hall ironi
kakan lam lama le lev lida liga lira mate may muslim mentor meta min mina mine na nam nickan nil noga norberg porn ramla rehab reka ren renad renars rida
salar sena seren sina sky smita son soner stan tal tala talat thi tu tuba tung una van vida vikas vu vy
`;
