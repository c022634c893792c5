import { fold } from './finding/fold';

const REPORT =
  /\b(?:oros?an?mal\w*|anmal\w* (?:\w+ ){0,3}oro\w*|anmal\w* (?:\w+ ){0,3}(?:soc|socialen|socialtjansten)|report\w* (?:\w+ ){0,3}concern\w*|anmalningsplikt\w*|far illa\b.{0,40}\banmal\w*|anmal\w*\b.{0,40}\bfar illa)/;
const WAY = /\b(?:hur|vart|var|vem|till vem|vilken vag|how|where|who|whom|nar|maste|ska|bor)\b/;

/** Whether a question asks how, where or when concern for a child is reported. */
export const asksHowToReport = (question: string): boolean => {
  const folded = fold(question);
  return REPORT.test(folded) && WAY.test(folded);
};

const HARM =
  /\b(?:slar|slagit|slagen|slog|sparkar|misshandl\w*|overgrepp\w*|utsatts?|utsatta|far illa|fara illa|farit illa|blamarken|radd for (?:pappa|mamma|sin)|hot(?:ar|ad|as)|valdtag\w*|hits|beats|abused?|hurt(?:s|ing)?)\b/;

/** Whether a question speaks of a child who is harmed. */
export const speaksOfHarm = (question: string): boolean => HARM.test(fold(question));
