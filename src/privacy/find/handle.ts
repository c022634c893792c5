import { cueAfter, cueBefore, type Find, type Finder } from '../finder';

const AT_NAME = /(?<![\p{L}\p{N}._@])@[\p{L}\p{N}][\p{L}\p{N}._-]{1,30}/gu;
const TOKEN = /(?<![\p{L}\p{N}._@/-])[\p{L}\p{N}_][\p{L}\p{N}._-]{1,40}[\p{L}\p{N}_](?![\p{L}\p{N}@/])/gu;
const PLACES =
  'snap|snapen|snapchat|snapchatten|insta|instagram|tiktok|discord|kik|facebook|fb|twitch|roblox|fortnite|minecraft|xbox|playstation|psn|steam|telegram|signal|whatsapp|viber|messenger|youtube|twitter|valorant|csgo|onlyfans|omegle|spotify|jodel|yubo|bereal|tinder|skype|teams';
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:nick|nicket|nickname|nicknamet|användarnamn|användarnamnet|anv\\.?namn|alias|aliaset|gamertag|gamertaget|kontonamn|handle|username|profilnamn|(?:${PLACES})(?:-?konto|-?kontot|-?namn|-?namnet|-?profil|-?profilen|-?användare|-?id)?|inlogg|inloggning|skärmnamn|spelarnamn|profilen|kontot|konto)["' :=(“”]{1,3}(?:(?:är|heter|som|under|namnet|kallad|hette|med|på|in|vid)["' :“”]{1,3}){0,3}$`,
  'u',
);
const AFTER = new RegExp(`^["'”“)]{0,2} (?:på|i|via|hos) (?:sin |sitt )?(?:${PLACES})(?![\\p{L}])`, 'u');
/** Two kinds of sign within one word: letters with digits, an underscore, or a dot between letters. */
const ODD = /_|\p{L}[.]?[0-9]|[0-9]\p{L}|\p{L}\.\p{L}/u;
const UNDERSCORED = /^(?=.*\p{L})[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u;
const ABBREVIATION = /^(?:\p{L}{1,3}\.)+\p{L}{0,3}\.?$/u;

/** Names of accounts in chats, games and social media. */
export const findHandles: Finder = ({ reading: { low } }) => {
  const finds: Find[] = [];
  for (const match of low.matchAll(AT_NAME)) {
    const handle = match[0].replace(/[.-]+$/, '');
    finds.push({ start: match.index, end: match.index + handle.length, kind: 'handle', certainty: 'certain' });
  }
  for (const match of low.matchAll(TOKEN)) {
    const token = match[0].replace(/[.-]+$/, '');
    const [start, end] = [match.index, match.index + token.length];
    if (ABBREVIATION.test(token)) continue;
    const odd = ODD.test(token) && /\p{L}/u.test(token);
    const cued = odd && (cueBefore(low, start, BEFORE, 60) || cueAfter(low, end, AFTER));
    if (cued) finds.push({ start, end, kind: 'handle', certainty: 'certain' });
    else if (UNDERSCORED.test(token)) finds.push({ start, end, kind: 'handle', certainty: 'possible' });
  }
  return finds;
};
