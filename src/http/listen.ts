import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens, and gives the port: the one asked for, or with 0 any that was free. Rejects when it is taken. */
export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
