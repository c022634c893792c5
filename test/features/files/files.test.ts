import { randomBytes } from 'node:crypto';
import { LIFETIME, makeFiles, type FilePorts } from '../../../src/features/files/make-files';
import { eachDatabase } from '../../setup/each-database';
import { MONDAY } from '../say-to';

const CONTENT = 'Kod;Sista dag\r\nK7-4MR;2026-12-14\r\n';

eachDatabase('files', (given) => {
  let now = MONDAY;
  beforeEach(() => {
    now = MONDAY;
  });
  const files = (changed: Partial<FilePorts> = {}) =>
    makeFiles({ db: given.db, clock: () => now, randomBytes, publicUrl: () => 'https://lotsen.example/', ...changed });
  const tokenIn = (url: string | null): string =>
    /^https:\/\/lotsen\.example\/files\/([\w-]{22})$/.exec(url ?? '')?.[1] ?? '';
  const rows = () => given.db.selectFrom('files').select(['id', 'sealed', 'expires_at']).execute();

  it('gives an address that opens the file again and again for a quarter of an hour', async () => {
    const token = tokenIn(await files().offer(CONTENT, 'frister.csv', 'csv'));
    const file = { name: 'frister.csv', type: 'csv', content: CONTENT };
    expect(await files().open(token)).toEqual(file);
    now += LIFETIME - 1;
    expect(await files().open(token)).toEqual(file);
    now += 1;
    expect(await files().open(token)).toBeNull();
  });

  it('keeps nothing that can be read without the address', async () => {
    const token = tokenIn(await files().offer(CONTENT, 'frister.csv', 'csv'));
    const kept = JSON.stringify(await rows());
    for (const part of [token, 'K7-4MR', 'frister', Buffer.from(CONTENT).toString('base64')])
      expect(kept).not.toContain(part);
  });

  it('gives each file an address of its own, of 128 bits', async () => {
    const urls = await Promise.all(Array.from({ length: 20 }, () => files().offer('', 'a.txt', 'text')));
    const tokens = urls.map(tokenIn);
    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(16);
  });

  it('opens nothing for an address that was never given, nor for what is kept of one', async () => {
    const token = tokenIn(await files().offer(CONTENT, 'frister.csv', 'csv'));
    const [row] = await rows();
    const other = randomBytes(16).toString('base64url');
    for (const wrong of [
      '',
      'x',
      other,
      token.toLowerCase() === token ? other : token.toLowerCase(),
      `${token}x`,
      row?.id ?? '',
    ])
      expect(await files().open(wrong)).toBeNull();
  });

  it('gives nothing that has been changed in the database', async () => {
    const token = tokenIn(await files().offer(CONTENT, 'frister.csv', 'csv'));
    const [row] = await rows();
    const bytes = Buffer.from(row?.sealed ?? '', 'base64');
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    await given.db
      .updateTable('files')
      .set({ sealed: bytes.toString('base64') })
      .execute();
    await expect(files().open(token)).rejects.toThrow();
  });

  it('removes what can no longer be fetched, and nothing else', async () => {
    await files().offer('old', 'a.txt', 'text');
    now += LIFETIME / 2;
    const token = tokenIn(await files().offer('new', 'b.txt', 'text'));
    now += LIFETIME / 2;
    await files().prune();
    expect(await rows()).toHaveLength(1);
    expect((await files().open(token))?.content).toBe('new');
    now += LIFETIME;
    await files().offer('newest', 'c.txt', 'text');
    expect(await rows()).toHaveLength(1);
  });

  it('offers no file where no address reaches the service', async () => {
    expect(await files({ publicUrl: () => null }).offer(CONTENT, 'frister.csv', 'csv')).toBeNull();
    expect(await rows()).toEqual([]);
  });

  it.each(['a"b.csv', 'a\r\nx: y', '../a', 'a/b', '', '.a', 'å.csv'])('takes no name like %j', async (name) => {
    await expect(files().offer('', name, 'csv')).rejects.toThrow(RangeError);
  });
});
