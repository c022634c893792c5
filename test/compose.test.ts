import { createServer } from 'node:net';
import { composeService } from '../src/compose';
import { readConfig } from '../src/config';
import { freshSqlite } from './setup/fresh-sqlite';

describe('a start that fails', () => {
  it('closes again what it had opened, so that the next start finds the database free', async () => {
    const fresh = freshSqlite();
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const start = (at: string) =>
      composeService(readConfig({ AUTH_MODE: 'local', DATABASE_URL: fresh.url, PORT: at }), () => undefined);

    await expect(start(port)).rejects.toThrow(/EADDRINUSE/);
    const service = await start('0');
    expect(service.port).toBeGreaterThan(0);
    await service.stop(5_000);
    await new Promise<void>((closed) => taken.close(() => closed()));
    fresh.drop();
  });
});
