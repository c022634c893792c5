/** First parts of compounds that do not stand alone as words. Folded, at least four letters. */
export const COMPOUND_PARTS: readonly string[] =
  'halso skol forskol elev oros barna barn lakar socia social tand vard familje hemlig utbildnings kris placerings anmalnings ansoknings utrednings kontakt sam lokal region kommun arbets uppgifts tystnads vardnads foralder foraldra ungdoms psykiatri handlings dokumentations information avvikelse samverkans sekretess konsultations'.split(
    ' ',
  );
