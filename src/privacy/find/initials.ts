import type { Find, Finder } from '../finder';

/** Two or three capitals with dots, apart or together: "S.B.", "E. L.", "A.B.C". */
const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.(?:-| ?)){1,2}\p{Lu}\.?(?![\p{L}\p{N}])/gu;
/** Two capitals before an age, or after a word that says that they are initials. */
const BARE = /(?<![\p{L}\p{N}.-])(?:\p{Lu}{2,3}|\p{Lu} \p{Lu})(?![\p{L}\p{N}-])/gu;

const NOBODY =
  /^(?:n\.? ?n|x\.? ?x|x\.? ?y|a\.? ?o|b\.? ?b|m\.? ?m|f\.? ?d|s\.? ?k|u\.? ?a|o\.? ?d|i\.? ?d|e\.? ?d|m\.? ?a|e\.? ?u|u\.? ?s\.? ?a|u\.? ?k|f\.? ?n|p\.? ?g\.? ?a|d\.? ?v\.? ?s|t\.? ?e\.? ?x)\.?$/;
const CUE =
  /(?<![\p{L}])(?:initialer|initialerna|signatur|signaturen|förkortat|kallad|kallas|heter|barnet|pojken|flickan|eleven|killen|tjejen|klienten|gäller|angående|ang)[ :.(”"]{1,4}(?:är |hen är )?$/u;
const AGE = /^[ ,(]{1,3}(?:[1-9]|1[0-9])(?: ?år|-åring|\))/;
const ACRONYM =
  /^(?:VH|SN|BB|BF|BV|CP|EU|FN|FK|AF|IQ|IT|TV|EH|EM|HB|HK|IM|IV|JO|JK|KK|LO|MR|NP|OK|PC|PM|PT|RK|SB|SD|SF|SK|SO|NO|ST|UL|VC|VD|VT|HT|ÅK|ÅP|FB|FS|AB|HVB|BUP|BVC|LVU|SIP|ADD|ASD|LSS|SOL|OSL|HSL|SIS|BUM|BFS|EHT|UTR|ADHD|ABC|SFI|IFO|IVO|VAB|USA|KBT|PTS|NPF|OCD|GAD|BRI|CSN|MVC|ICA|AST|DLD|GFP|FVK|FTV|TBC|HIV|ÖMV|SVT|FÖR|OCH|HON|HAN|DET|JAG|VAD|DEN|INTE|NU|VI|NI|HUR|ÄR|HAR|KAN|SKA|MEN|NÄR|ETT|EN|TRE|SEX|SJU|NIO|TIO|TVÅ|ALLA|UNG|PÅ|AV|OM|ELLER|BARN|MIN|MAX|VÅR|KL|ID|LK|VG|MG)$/;

/** In lower case only where a person stands: first, before an age, or after "flickan". */
const LOWER = /(?<![\p{L}\p{N}.])\p{Ll}\. ?\p{Ll}\.?(?![\p{L}\p{N}])/gu;
const PERSON =
  /(?<![\p{L}])(?:pojken|flickan|barnet|eleven|killen|tjejen|klienten|mamman|pappan|gäller|initialer|initialerna)[ :(]{1,2}(?:är )?$/u;
const DOES = /^ (?:har|är|vill|bor|går|säger|mår|rymde|slår|gråter|vägrar|ringde|behöver)(?![\p{L}])/u;

/** Initials that stand for a name. "Pojke A" and "N.N." stand for nobody. */
export const findInitials: Finder = ({ reading: { text, low } }) => {
  const dotted = [...text.matchAll(DOTTED)].filter((match) => !NOBODY.test(match[0].toLowerCase()));
  const bare = [...text.matchAll(BARE)].filter((match) => {
    if (/(?:^|\n)\/{1,2} ?$/.test(text.slice(Math.max(0, match.index - 4), match.index))) return true;
    if (ACRONYM.test(match[0]) || NOBODY.test(match[0].toLowerCase())) return false;
    const before = low.slice(Math.max(0, match.index - 20), match.index);
    const after = low.slice(match.index + match[0].length, match.index + match[0].length + 14);
    return AGE.test(after) || (match[0].replace(' ', '').length === 2 && CUE.test(before));
  });
  const small = [...low.matchAll(LOWER)].filter((match) => {
    if (NOBODY.test(match[0]) || text.slice(match.index, match.index + match[0].length) !== match[0]) return false;
    const after = low.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const opens = match.index === 0 || /[.!?\n] ?$/.test(low.slice(Math.max(0, match.index - 2), match.index));
    return (
      AGE.test(after) ||
      PERSON.test(low.slice(Math.max(0, match.index - 20), match.index)) ||
      (opens && DOES.test(after))
    );
  });
  return [...dotted, ...bare, ...small].map((match): Find => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'name',
    certainty: 'possible',
  }));
};
