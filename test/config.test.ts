import { BadConfig, readConfig } from '../src/config';

const entra = {
  MicrosoftAppId: 'app',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: 'home',
  MicrosoftAppPassword: 'secret',
  ALLOWED_TENANTS: 'kommun, region',
};

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof BadConfig) return error.faults;
    throw error;
  }
};

describe('the configuration', () => {
  it('refuses to start without credentials unless local is said outright', () => {
    expect(faultsOf({}).join('\n')).toMatch(/MicrosoftAppId[^]*MicrosoftAppPassword/);
    expect(faultsOf({ AUTH_MODE: 'local' })).toEqual([]);
  });

  it('lists every fault at once, each by its name', () => {
    const faults = faultsOf({ PORT: 'x', DATABASE_URL: 'mysql://db', ADMINS: 'anna', CLOCK: '2026-12-01T00:00:00Z' });
    for (const name of ['PORT', 'DATABASE_URL', 'ADMINS', 'CLOCK', 'ALLOWED_TENANTS'])
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1);
  });

  it.each([
    ['a host that others reach, in local', { AUTH_MODE: 'local', HOST: '0.0.0.0' }, /^HOST/],
    ['a clock outside local', { ...entra, CLOCK: '2026-12-01T07:00:00Z' }, /^CLOCK/],
    ['PostgreSQL without a key', { AUTH_MODE: 'local', DATABASE_URL: 'postgres://db/x' }, /^SECRET_KEY/],
    ['a key of the wrong length', { AUTH_MODE: 'local', SECRET_KEY: 'c2hvcnQ=' }, /^SECRET_KEY/],
    ['an administrator without a tenant', { AUTH_MODE: 'local', ADMINS: 'anna' }, /^ADMINS/],
  ])('refuses %s', (_what, env, fault) => {
    expect(faultsOf(env)).toEqual([expect.stringMatching(fault)]);
  });

  it('takes an empty variable as unset', () => {
    expect(readConfig({ AUTH_MODE: 'local', PORT: '', ALLOWED_TENANTS: '' })).toMatchObject({
      port: 3978,
      allowedTenants: null,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3978',
    });
  });

  it('reads lists and pairs', () => {
    const config = readConfig({
      ...entra,
      ADMINS: 'kommun/anna,region/bo',
      UNITS: 'bfs=region',
      PLACES: 'Karlstad=kommun',
    });
    expect([...(config.allowedTenants ?? [])]).toEqual(['kommun', 'region']);
    expect(config.admins).toEqual([
      { tenant: 'kommun', user: 'anna' },
      { tenant: 'region', user: 'bo' },
    ]);
    expect(config.units.get('bfs')).toBe('region');
    expect(config.places.get('Karlstad')).toBe('kommun');
    expect(config).toMatchObject({ host: '0.0.0.0', publicUrl: null });
  });

  it.each(['Blåkulla=kommun', 'Karlstad=kommun,Narnia=region'])('takes no place that there is not: %s', (PLACES) => {
    expect(faultsOf({ AUTH_MODE: 'local', PLACES })).toEqual([expect.stringMatching(/^PLACES: .*no municipality/)]);
  });

  it.each(['Värmland=region', 'Värmlands län=region', 'karlstad=kommun'])('takes %s', (PLACES) => {
    expect(faultsOf({ AUTH_MODE: 'local', PLACES })).toEqual([]);
  });

  it('takes a clock with its offset', () => {
    expect(readConfig({ AUTH_MODE: 'local', CLOCK: '2026-12-14T08:00:00+01:00' }).clockStart).toBe(
      Date.UTC(2026, 11, 14, 7),
    );
  });
});
