import { createConnection } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Registry, Counter } from 'prom-client';
import { startMetricsServer } from '../../src/http/start-metrics-server';
import { BODY_LIMIT, startServer, type RunningServer, type ServerPorts } from '../../src/http/start-server';

const JSON_TYPE = { 'content-type': 'application/json' };

/** A promise and the key to it. */
const gate = <T = void>() => {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => (open = resolve));
  return { opened, open };
};

describe('the HTTP server', () => {
  let server: RunningServer;
  let url: string;
  let taken: { authorization: string; body: unknown }[];
  let errors: Error[];
  let ports: { -readonly [K in keyof ServerPorts]: ServerPorts[K] };

  beforeEach(async () => {
    taken = [];
    errors = [];
    ports = {
      onMessage: (call) => {
        taken.push(call);
        return Promise.resolve({ status: 200 });
      },
      onFile: () => Promise.resolve(null),
      ready: () => Promise.resolve(true),
      onError: (error) => errors.push(error),
    };
    server = await startServer(
      {
        ...ports,
        onMessage: (call) => ports.onMessage(call),
        onFile: (token) => ports.onFile(token),
        ready: () => ports.ready(),
        fileRate: { perSecond: 0.001, burst: 20 },
      },
      0,
      '127.0.0.1',
    );
    url = `http://127.0.0.1:${server.port}`;
  });
  afterEach(() => server.stop(2_000));

  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) =>
    fetch(`${url}/api/messages`, { method: 'POST', headers, body });

  it('hands on the parsed body and the Authorization header', async () => {
    const response = await post('{"type":"message"}', { ...JSON_TYPE, authorization: 'Bearer x' });
    expect(response.status).toBe(200);
    expect(taken).toEqual([{ authorization: 'Bearer x', body: { type: 'message' } }]);
  });

  it('tells nothing of what it runs on', async () => {
    const { headers } = await post('{}');
    expect([...headers.keys()].sort()).toEqual(
      ['cache-control', 'connection', 'content-length', 'date', 'keep-alive', 'x-content-type-options'].sort(),
    );
  });

  it('takes a body of just the limit and refuses one byte more, in pieces too', async () => {
    const full = JSON.stringify('x'.repeat(BODY_LIMIT - 2));
    expect((await post(full)).status).toBe(200);
    const response = await post(`${full} `);
    expect([response.status, await response.json()]).toEqual([413, { error: 'body is larger than 262144 bytes' }]);
    const chunked = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: new Blob([full, ' ']).stream(),
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
    expect(taken).toHaveLength(1);
  });

  it.each(['gzip', 'br', 'identity', 'x'])('refuses content-encoding %s before parsing', async (encoding) => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(5_000_000, ' ')));
    const response = await post(bomb, { ...JSON_TYPE, 'content-encoding': encoding });
    expect(response.status).toBe(415);
    expect(taken).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonx'])(
    'refuses %s, which a web page could post',
    async (type) => {
      expect((await post('{}', { 'content-type': type })).status).toBe(415);
    },
  );

  it.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'Application/JSON'])(
    'takes %s',
    async (type) => {
      expect((await post('{}', { 'content-type': type })).status).toBe(200);
    },
  );

  it.each(['', '{', 'hej', '{"a":1}}', '\u0000'])('answers 400 to the body %j', async (body) => {
    const response = await post(body);
    expect([response.status, await response.json()]).toEqual([400, { error: 'body is not JSON' }]);
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/<script>', 404],
    ['GET', '/%', 404],
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['POST', '/healthz', 405],
    ['GET', '/metrics', 404],
    ['GET', '/api/messages/../../etc/passwd', 404],
  ])('answers %s %s with a plain %d', async (method, path, status) => {
    const answer = await raw(server.port, `${method} ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
    expect(answer).not.toMatch(/ at |stack|script|server:/i);
  });

  it('answers 4xx to what is no HTTP', async () => {
    expect(await raw(server.port, 'HEJ\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  });

  it('answers a fault of ours with a plain 500, and reports it', async () => {
    ports.onMessage = () => Promise.reject(new Error('secret path /srv/x'));
    const response = await post('{}');
    expect([response.status, await response.text()]).toEqual([500, '{"error":"internal error"}']);
    expect(errors[0]?.message).toBe('secret path /srv/x');
  });

  it('does not take a caller who goes away for a fault', async () => {
    const socket = createConnection(server.port, '127.0.0.1');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
    await new Promise((written) => socket.write('"', written));
    socket.destroy();
    expect((await post('{}')).status).toBe(200);
    expect(errors).toEqual([]);
  });

  it('is alive from the start, and ready when what it needs is', async () => {
    const status = async (path: string) => (await fetch(`${url}${path}`)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    ports.ready = () => Promise.resolve(false);
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
    ports.ready = () => Promise.reject(new Error('no database'));
    expect(await status('/readyz')).toBe(503);
  });

  it('gives a file to save, kept by nobody on the way, and the same again', async () => {
    const asked: string[] = [];
    ports.onFile = (token) => {
      asked.push(token);
      return Promise.resolve({
        name: 'frister.csv',
        contentType: 'text/csv; charset=utf-8',
        content: '\uFEFFRåd;1\r\n',
      });
    };
    for (const path of ['/files/abc', '/files/abc?x=1']) {
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="frister.csv"',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-type': 'text/csv; charset=utf-8',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe('\uFEFFRåd;1\r\n');
    }
    expect(asked).toEqual(['abc', 'abc']);
  });

  it.each(['/files/', '/files/abc', '/files/abc/def', '/files/%2e%2e', '/files/%', '/files', '/files/a%00b'])(
    'answers %s with a plain 404 when there is no such file',
    async (path) => {
      const response = await fetch(`${url}${path}`);
      expect([response.status, await response.text()]).toEqual([404, '{"error":"not found"}']);
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('takes no other method for a file', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await fetch(`${url}/files/abc`, { method })).status).toBe(405);
  });

  it('lets nobody try addresses at will', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 25; i += 1) statuses.push((await fetch(`${url}/files/abc${String(i)}`)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(20);
    const response = await fetch(`${url}/files/abc`);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post('{}')).status).toBe(200);
  });

  it('finishes a slow turn before it stops, and takes no new one', async () => {
    const [started, done] = [gate(), gate<{ status: number }>()];
    ports.onMessage = () => {
      started.open();
      return done.opened;
    };
    const slow = post('{}');
    await started.opened;
    const stopped = server.stop(10_000);
    await expect(post('{}')).rejects.toThrow();
    done.open({ status: 200 });
    expect((await slow).status).toBe(200);
    expect(await stopped).toBe(true);
  });

  it('cuts a turn that does not end in time, and says so', async () => {
    const started = gate();
    ports.onMessage = () => {
      started.open();
      return new Promise(() => undefined);
    };
    const cut = expect(post('{}')).rejects.toThrow();
    await started.opened;
    expect(await server.stop(50)).toBe(false);
    await cut;
  });

  it('does not start on a port that is taken', async () => {
    await expect(startServer(ports, server.port, '127.0.0.1')).rejects.toThrow('EADDRINUSE');
  });
});

describe('the metrics server', () => {
  it('tells what the registry holds, and nothing else', async () => {
    const registry = new Registry();
    new Counter({ name: 'turns_total', help: 'Turns', registers: [registry] }).inc(3);
    const server = await startMetricsServer(registry, 0, '127.0.0.1');
    const response = await fetch(`http://127.0.0.1:${server.port}/metrics`);
    expect(await response.text()).toContain('turns_total 3');
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect((await fetch(`http://127.0.0.1:${server.port}/api/messages`)).status).toBe(404);
    await server.stop(1_000);
  });
});

/** What comes back for bytes that no client would send. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.once('error', reject);
    socket.once('close', () => resolve(answer));
  });
