import { z } from 'zod/v4';
import { STANDARD_URL } from './storage/database-url';
import { placeNamed } from './features/local-facts/api';

const text = z.string().min(1);
const port = z.coerce.number().int().min(0).max(65535);
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const list = text.transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** `left<separator>right` in each item of a comma-separated list. */
const pairs = (separator: string, form: string) =>
  list.transform((items, context) =>
    items.map((item) => {
      const [left, right, ...more] = item.split(separator).map((part) => part.trim());
      if (!left || !right || more.length > 0) context.addIssue({ code: 'custom', message: `"${item}" is not ${form}` });
      return [left ?? '', right ?? ''] as const;
    }),
  );

const unknownPlaces = (places: unknown): readonly string[] =>
  (places as readonly (readonly [string, string])[]).flatMap(([place]) =>
    place === '' || placeNamed(place) !== null ? [] : [`"${place}"`],
  );

const Environment = z.object({
  AUTH_MODE: z.enum(['entra', 'local']).default('entra'),
  MicrosoftAppId: text.optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).optional(),
  MicrosoftAppTenantId: text.optional(),
  MicrosoftAppPassword: text.optional(),
  ALLOWED_TENANTS: list.optional(),
  HOST: text.optional(),
  PORT: port.default(3978),
  METRICS_HOST: text.default('127.0.0.1'),
  METRICS_PORT: port.default(0),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must be file:<path> or postgres://…')
    .default(STANDARD_URL),
  SECRET_KEY: z
    .string()
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ADMINS: pairs('/', 'tenant/objectId').optional(),
  UNITS: pairs('=', 'unit=tenant').optional(),
  PLACES: pairs('=', 'place=tenant')
    .refine((places) => unknownPlaces(places).length === 0, {
      error: ({ input }) => `${unknownPlaces(input).join(', ')} is no municipality and no county`,
    })
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  CLOCK: z.iso
    .datetime({ offset: true })
    .transform((value) => Date.parse(value))
    .optional(),
});

/** Every variable that is read. */
export const VARIABLES = Object.keys(Environment.shape);

type Given = Readonly<Record<string, string | undefined>>;

/** Checks that no single variable shows: what goes together, and what must not. Works on what is given, faulty or not. */
const togetherFaults = (given: Given): string[] => {
  const faults: string[] = [];
  const need = (name: string, when: string) => {
    if (given[name] === undefined) faults.push(`${name}: needed ${when}`);
  };
  if (given.AUTH_MODE !== 'local') {
    for (const name of ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS'])
      need(name, 'when AUTH_MODE is entra');
    if (given.MicrosoftAppType !== 'UserAssignedMSI')
      need('MicrosoftAppPassword', 'unless MicrosoftAppType is UserAssignedMSI');
    if (given.CLOCK !== undefined) faults.push('CLOCK: only allowed when AUTH_MODE is local');
  } else if (given.HOST !== undefined && !LOOPBACK.has(given.HOST)) {
    faults.push('HOST: must be loopback when AUTH_MODE is local, since nobody is authenticated');
  }
  if (given.DATABASE_URL?.startsWith('postgres')) need('SECRET_KEY', 'with PostgreSQL');
  return faults;
};

const toConfig = (env: z.infer<typeof Environment>) => {
  const host = env.HOST ?? (env.AUTH_MODE === 'local' ? '127.0.0.1' : '0.0.0.0');
  return {
    auth:
      env.AUTH_MODE === 'local'
        ? ({ mode: 'local' } as const)
        : ({
            mode: 'entra',
            appId: env.MicrosoftAppId ?? '',
            appType: env.MicrosoftAppType ?? 'SingleTenant',
            appTenantId: env.MicrosoftAppTenantId ?? '',
            appPassword: env.MicrosoftAppPassword,
          } as const),
    /** Null: any tenant (local only). */
    allowedTenants: env.ALLOWED_TENANTS ? new Set(env.ALLOWED_TENANTS) : null,
    host,
    port: env.PORT,
    metricsHost: env.METRICS_HOST,
    metricsPort: env.METRICS_PORT,
    databaseUrl: env.DATABASE_URL,
    secretKey: env.SECRET_KEY === undefined ? null : Buffer.from(env.SECRET_KEY, 'base64'),
    /** Null: no files are offered. */
    publicUrl:
      env.PUBLIC_URL ??
      (env.AUTH_MODE === 'local' ? `http://${host.includes(':') ? `[${host}]` : host}:${env.PORT}` : null),
    admins: (env.ADMINS ?? []).map(([tenant, user]) => ({ tenant, user })),
    units: new Map(env.UNITS ?? []),
    places: new Map(env.PLACES ?? []),
    logLevel: env.LOG_LEVEL,
    /** Milliseconds since 1970 at which the clock starts; null: the machine's own. */
    clockStart: env.CLOCK ?? null,
  };
};

/** The service's settings, whole and checked. Secrets are in it: never log it. */
export type Config = Readonly<ReturnType<typeof toConfig>>;

/** Every fault of the environment at once, one line each, without the values of secrets. */
export class BadConfig extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/**
 * Reads the settings from environment variables; an empty variable counts as unset.
 * Throws `BadConfig` with every fault.
 */
export const readConfig = (env: Given): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...togetherFaults(given),
  ];
  if (!parsed.success || faults.length > 0) throw new BadConfig(faults);
  return Object.freeze(toConfig(parsed.data));
};
