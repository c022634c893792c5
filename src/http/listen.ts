import type { Server } from 'restify';

/** Listens, and gives the port: the one asked for, or with 0 any that was free. Rejects when it is taken. */
export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address().port));
  });
