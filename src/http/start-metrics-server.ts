import type { Registry } from 'prom-client';
import restify from 'restify';
import type { Server, ServerResponse } from 'node:http';
import { writeAnswer } from './answer';
import { listen } from './listen';
import type { RunningServer } from './start-server';

/** Opens the port for Prometheus, apart from the service's own, so that it can stay on the inside. */
export const startMetricsServer = async (registry: Registry, port: number, host: string): Promise<RunningServer> => {
  const server = restify.createServer({ name: '' });
  server.get('/metrics', (_request: unknown, response: ServerResponse, next: (go?: false) => void): void => {
    registry
      .metrics()
      .then(
        (text) => {
          response.writeHead(200, { 'content-type': registry.contentType });
          response.end(text);
        },
        () => writeAnswer(response, { status: 500, body: { error: 'metrics failed' } }),
      )
      .finally(() => next(false));
  });
  const http = server.server as Server;
  const listening = await listen(server, port, host);
  return {
    port: listening,
    stop: async () => {
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      await closed;
      return true;
    },
  };
};
