import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, VARIABLES } from '../../src/config';

interface Resource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly dependsOn?: readonly string[];
  readonly properties?: Record<string, unknown>;
}
interface Setting {
  readonly name: string;
  readonly value?: string;
  readonly secretRef?: string;
}
interface Template {
  readonly parameters: Record<string, { type: string; defaultValue?: unknown; metadata?: { description?: string } }>;
  readonly variables: Record<string, string>;
  readonly resources: readonly Resource[];
}

const text = readFileSync(join(__dirname, '../../infra/azure/main.json'), 'utf8');
const template = JSON.parse(text) as Template;

const found = (type: string): Resource => {
  const resource = template.resources.find((one) => one.type === type);
  if (!resource) throw new Error(`no resource of type ${type}`);
  return resource;
};

/** The settings of the container, and the secrets that the vault holds for it. */
const app = found('Microsoft.App/containerApps').properties as {
  configuration: { ingress: { targetPort: number }; secrets: readonly { name: string; keyVaultUrl: string }[] };
  template: { containers: readonly [{ env: readonly Setting[]; probes: readonly { httpGet: { path: string } }[] }] };
};
const [container] = app.template.containers;

/** Only for a machine of one's own. */
const LOCAL_ONLY = ['AUTH_MODE', 'CLOCK', 'HOST'];

const SAMPLE: Readonly<Record<string, string>> = {
  microsoftAppId: 'app',
  microsoftAppTenantId: 'kommun',
  allowedTenants: 'kommun,region',
  admins: 'kommun/anna',
  units: 'bfs=region',
  places: 'Karlstad=kommun',
  logLevel: 'info',
};
const SECRETS: Readonly<Record<string, string>> = {
  'app-password': 'secret',
  'database-url': 'postgres://lotsen:x@db:5432/lotsen?sslmode=verify-full',
  'secret-key': Buffer.alloc(32, 1).toString('base64'),
};

const valueOf = ({ value, secretRef }: Setting): string => {
  if (secretRef !== undefined) return SECRETS[secretRef] ?? '';
  const parameter = /^\[parameters\('(\w+)'\)\]$/.exec(value ?? '')?.[1];
  if (parameter !== undefined) return SAMPLE[parameter] ?? '';
  return value?.startsWith('[') ? 'https://lotsen.example' : (value ?? '');
};

describe('infra/azure/main.json', () => {
  it('sets every variable that the service reads, but those for one’s own machine, and no other', () => {
    expect(container.env.map(({ name }) => name).sort()).toEqual(
      VARIABLES.filter((name) => !LOCAL_ONLY.includes(name)).sort(),
    );
  });

  it('makes a configuration that the service starts with', () => {
    const config = readConfig(Object.fromEntries(container.env.map((one) => [one.name, valueOf(one)])));
    expect(config.auth.mode).toBe('entra');
    expect(config.port).toBe(app.configuration.ingress.targetPort);
    expect(config.allowedTenants).toEqual(new Set(['kommun', 'region']));
    expect(container.probes.map(({ httpGet }) => httpGet.path).sort()).toEqual(['/healthz', '/healthz', '/readyz']);
  });

  it('takes every secret as one, keeps it in the vault, and gives none out', () => {
    const secret = ['MicrosoftAppPassword', 'DATABASE_URL', 'SECRET_KEY'];
    expect(
      container.env
        .filter(({ secretRef }) => secretRef !== undefined)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(secret.sort());
    const refs = container.env.flatMap(({ secretRef }) => secretRef ?? []).sort();
    expect(app.configuration.secrets.map(({ name }) => name).sort()).toEqual(refs);
    expect(
      app.configuration.secrets.every(({ keyVaultUrl }) => keyVaultUrl.includes('Microsoft.KeyVault/vaults')),
    ).toBe(true);
    const secure = Object.entries(template.parameters).filter(([, { type }]) => type === 'securestring');
    expect(secure.map(([name]) => name).sort()).toEqual(['databasePassword', 'microsoftAppPassword', 'secretKey']);
    expect(secure.every(([, { defaultValue }]) => defaultValue === undefined)).toBe(true);
    expect(JSON.stringify((template as unknown as { outputs: object }).outputs)).not.toMatch(/Password|secretKey/);
  });

  it('holds what a chat needs, each with a version of its own', () => {
    for (const type of [
      'Microsoft.ManagedIdentity/userAssignedIdentities',
      'Microsoft.KeyVault/vaults',
      'Microsoft.DBforPostgreSQL/flexibleServers',
      'Microsoft.App/managedEnvironments',
      'Microsoft.App/containerApps',
      'Microsoft.BotService/botServices',
      'Microsoft.BotService/botServices/channels',
    ])
      expect(found(type)).toMatchObject({ apiVersion: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string });
    expect(found('Microsoft.BotService/botServices').properties).toMatchObject({ msaAppType: 'SingleTenant' });
  });

  it('names only parameters, variables and resources that are there, and leaves none unused', () => {
    const named = (pattern: RegExp): readonly string[] => [
      ...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])),
    ];
    expect([...named(/parameters\('(\w+)'\)/g)].sort()).toEqual(Object.keys(template.parameters).sort());
    expect([...named(/variables\('(\w+)'\)/g)].sort()).toEqual(Object.keys(template.variables).sort());
    const types = new Set([...template.resources.map(({ type }) => type), 'Microsoft.Network/virtualNetworks/subnets']);
    expect(named(/(?<!subscription)[rR]esourceId\('([\w./]+)'/g).filter((type) => !types.has(type))).toEqual([]);
    expect(Object.values(template.parameters).every(({ metadata }) => metadata?.description)).toBe(true);
  });
});
