import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMetrics } from '../../src/metrics';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const alerts = read('infra/monitoring/alerts.yml');
const dashboard = read('infra/monitoring/dashboard.json');
const { panels } = JSON.parse(dashboard) as {
  panels: readonly { title: string; targets: readonly { expr: string }[] }[];
};
const expressions = [
  ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ...[...alerts.matchAll(/^ +expr: (.+)$/gm)].flatMap(([, expr]) => expr ?? []),
];

const metrics = makeMetrics({
  countDeliveries: () => Promise.resolve({ sent: 0 }),
  ledgerLag: () => Promise.resolve(0),
});

describe('the dashboard and the alerts', () => {
  it('name only metrics that the service has, with labels that those have', () => {
    const known = new Map(
      metrics.registry
        .getMetricsAsArray()
        .map((metric) => [metric.name, (metric as unknown as { labelNames: readonly string[] }).labelNames]),
    );
    const named = expressions.flatMap((expr) =>
      [...expr.matchAll(/\b(?:lotsen|process|nodejs)_\w+/g)].map(([name]) => name),
    );
    expect(new Set(named).size).toBeGreaterThan(9);
    expect(named.filter((name) => !known.has(name.replace(/_bucket$/, '')))).toEqual([]);
    const labels = expressions.flatMap((expr) => {
      const name = /lotsen_\w+/.exec(expr)?.[0].replace(/_bucket$/, '') ?? '';
      return [...expr.matchAll(/by \((\w+)\)/g), ...expr.matchAll(/lotsen_\w+\{(\w+)=/g)].map(
        ([, label = '']) => [name, label] as const,
      );
    });
    expect(labels.filter(([name, label]) => label !== 'le' && !known.get(name)?.includes(label))).toEqual([]);
  });

  it('show every metric of the service’s own', () => {
    const own = metrics.registry
      .getMetricsAsArray()
      .map(({ name }) => name)
      .filter((name) => name.startsWith('lotsen_'));
    expect(own.filter((name) => !dashboard.includes(name))).toEqual([]);
  });

  it('say in docs/operations.md what to do for each alert, and for no other', () => {
    const names = [...alerts.matchAll(/alert: (\w+)/g)].map(([, name]) => name);
    const told = [...read('docs/operations.md').matchAll(/^\| `(Lotsen\w+)` \| .{20,} \|$/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(names.sort());
  });
});

it('the answers to questions, what the gate refused and how late the ledger is are counted', async () => {
  metrics.countTurn('refused', ['personal-number', 'phone']);
  metrics.countAnswer('answered');
  const text = await metrics.registry.metrics();
  for (const line of [
    'lotsen_turns_total{outcome="refused"} 1',
    'lotsen_gate_hits_total{kind="phone"} 1',
    'lotsen_answers_total{outcome="answered"} 1',
    'lotsen_ledger_lag_seconds 0',
  ])
    expect(text).toContain(line);
});
