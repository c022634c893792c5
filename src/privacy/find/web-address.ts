import type { Find, Finder } from '../finder';

const ADDRESS =
  /(?<![\p{L}\p{N}@])(?:https?:\/\/[^\s<>"”]{2,300}|www\.[^\s<>"”]{3,300}|(?:[\p{L}\p{N}-]{1,40}\.){1,4}(?:se|com|net|org|nu|me|io|eu|tv|gg|info|no|fi|dk|ly)(?:\/[^\s<>"”]{1,300})?(?![\p{L}\p{N}]))/gu;

/** Where a page is a person's own, or a door into somebody's meeting or file. */
const PERSONAL =
  /(?:instagram|tiktok|facebook|fb|snapchat|youtube|youtu|twitter|x|discord|twitch|roblox|linkedin|kik|reddit|pinterest|onlyfans|spotify|steamcommunity|vk|telegram|t|wa|hitta|eniro|ratsit|merinfo|mrkoll|birthday|flashback|blogg|blogspot|wordpress|tumblr|sharepoint|onedrive|dropbox|teams\.microsoft|teams\.live|zoom|meet\.google|drive\.google|docs\.google)\.[a-z.]{2,8}\/.|(?:blogg|blogspot|wordpress|tumblr|webnode|wixsite)\./;
const OPEN_PAGE = /^(?:https?:\/\/)?(?:www\.)?[^/\s]+\/?$/;

/** Sites of authorities and the like: a page there tells of a rule. */
const PUBLIC_SITE =
  /^(?:https?:\/\/)?(?:[a-z-]+\.)*(?:1177|socialstyrelsen|skolverket|regeringen|riksdagen|lagen|domstol|polisen|skatteverket|forsakringskassan|migrationsverket|folkhalsomyndigheten|ivo|jo|bris|raddabarnen|umo|youmo|kunskapsguiden|skr|bo|barnombudsmannen|spsm|skolinspektionen|imy|kronofogden|krisinformation|regionvarmland|vgregion|regionjh|vardsamverkan|botkyrka|karlstad|vardhandboken|rikshandboken-bhv|fass|kvinnofrid|mfof|sbu|notisum|rf|europa|un|unicef|who|[a-z-]*kommun|allabarnifred)\.(?:se|org|int|eu)(?:\/|$)/;

/** Web addresses: a profile, a meeting link or a file is certain, another page with a path possible, a bare site nobody's. */
export const findWebAddresses: Finder = ({ reading: { low } }) =>
  [...low.matchAll(ADDRESS)].flatMap((match): Find[] => {
    const address = match[0].replace(/[.,;:!?)\]]+$/, '');
    const personal = PERSONAL.test(address);
    if (!personal && (OPEN_PAGE.test(address) || PUBLIC_SITE.test(address))) return [];
    const [start, end] = [match.index, match.index + address.length];
    return [{ start, end, kind: 'other', certainty: personal ? 'certain' : 'possible' }];
  });
