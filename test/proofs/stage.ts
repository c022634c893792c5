import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../browser/processes';
import { type Chat, openChat } from '../connector/chat';
import { type ReceivedCall, startConnector } from '../connector/connector';
import { type ServiceProcess, startProcess } from './service-process';
import { untilQuiet } from './until-quiet';

/** However slow the machine: longer than this, in ms, no start and no sending takes. */
const PATIENCE = 120_000;

/** How long a wait goes on at most, in ms, after what it waits in has been ended. */
const PEEK = 500;

const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

const yes = (): boolean => true;
const no = (): boolean => false;

/** When a process is killed. */
export interface Moment {
  /** After so many calls of the bot, counted from its start, for which `counts` is true. */
  readonly calls: number;
  readonly counts: (call: ReceivedCall) => boolean;
  /** So many milliseconds after the last of these. */
  readonly later: number;
}

/** People and a connector that stay, and one service process after the other, all at the same address and on one database. */
export interface Stage {
  readonly chat: Chat;
  /** @param clock where its clock starts, an ISO instant */
  readonly start: (clock: string) => ServiceProcess;
  /** Kills it at a moment, or when `idle` resolves because the moment will not come. */
  readonly killAt: (service: ServiceProcess, moment: Moment, idle?: Promise<void>) => Promise<void>;
  /** Resolves when deliveries for so many people are planned and settled. */
  readonly quiet: (service: ServiceProcess, people: number) => Promise<void>;
  /** Errors that any process has logged. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

export const openStage = async (databaseUrl: string): Promise<Stage> => {
  const connector = await startConnector();
  const [port, metricsPort] = [await freePort(), await freePort()];
  const processes: ServiceProcess[] = [];
  return {
    chat: openChat({ connector, messagesUrl: `http://127.0.0.1:${port}/api/messages` }),
    start: (clock) => {
      const env = { CLOCK: clock, DATABASE_URL: databaseUrl, METRICS_PORT: String(metricsPort), SECRET_KEY };
      const service = startProcess(port, env);
      processes.push(service);
      return service;
    },
    killAt: async (service, { calls, counts, later }, idle) => {
      const from = connector.calls.length;
      const come = () => connector.calls.slice(from).filter(counts).length >= calls;
      const untilCome = async (): Promise<void> => {
        while (!service.ending() && !(await connector.until(come, PEEK).then(yes, no))) continue;
      };
      await Promise.race([untilCome(), service.died, ...(idle ? [idle] : [])]);
      if (later > 0) await pause(later);
      await service.end('SIGKILL');
    },
    quiet: (service, people) => untilQuiet(service, `http://127.0.0.1:${metricsPort}/metrics`, people, PATIENCE),
    complaints: () => processes.flatMap(({ complaints }) => complaints),
    close: async () => {
      await Promise.all(processes.map((service) => service.end('SIGKILL')));
      await connector.stop();
    },
  };
};
