const LONGEST = 300;

/** Reads a web address: https alone, without a name or password in it, at most 300 characters. Null for anything else. */
export const readLink = (text: string): string | null => {
  const written = text.trim();
  if (written.length > LONGEST || /\s/.test(written) || !URL.canParse(written)) return null;
  const { protocol, username, password, hostname, href } = new URL(written);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.') ? href : null;
};
