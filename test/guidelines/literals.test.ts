import { sayHours } from '../../src/calendar/weekly-hours';
import { loadCatalogue } from '../../src/guidelines';
import { ruleRow } from '../../src/guidelines/dump-row';
import type { Rule } from '../../src/guidelines/model';
import { literals } from './literals';
import type { Literals, SectionLiterals } from './literals/literals';

const catalogue = loadCatalogue();
const rules = [...catalogue.guidelines.flatMap((guideline) => guideline.rules), ...catalogue.national];
const digits = (text: string): string => text.replace(/^\+46/, '0').replace(/\D/g, '');

/** A figure of a rule in the form that the tables have it. */
interface Figure {
  readonly sort: keyof SectionLiterals;
  readonly value: string;
}

/** Contacts with a number or an address that could be wrong. */
const REACHED = new Set<string>(['phone', 'fax', 'email', 'post']);

const figure = (sort: Figure['sort'], value: unknown): Figure => ({
  sort,
  value: typeof value === 'string' ? value : JSON.stringify(value),
});

const figuresOf = (rule: Rule): readonly Figure[] => {
  switch (rule.kind) {
    case 'contact':
      return [
        ...(rule.printed !== null && REACHED.has(rule.medium) ? [figure('contacts', rule.printed)] : []),
        ...(rule.hours ? [figure('hours', sayHours(rule.hours))] : []),
        ...(rule.ages ? [figure('ages', [rule.ages.from, rule.ages.to])] : []),
      ];
    case 'age':
      return [figure('ages', [rule.from, rule.to])];
    case 'deadline':
      return rule.time.type === 'duration'
        ? [figure('durations', rule.time.iso)]
        : rule.time.type === 'times'
          ? [figure('durations', `${rule.time.count}×${rule.time.per}`)]
          : rule.time.type === 'period'
            ? [rule.time.from, ...(rule.time.to === null ? [] : [rule.time.to])].map((day) => figure('dates', day))
            : [];
    case 'law':
      return rule.paragraph !== null || rule.sfs !== null ? [figure('law', [rule.paragraph, rule.sfs])] : [];
    case 'link':
      return rule.url === null ? [] : [figure('links', rule.url)];
    case 'validity':
      return [
        ...[rule.period.from, rule.period.to].flatMap((day) => (day === undefined ? [] : [figure('dates', day)])),
        ...(rule.extension ? [figure('durations', rule.extension.by)] : []),
        ...(rule.revision?.every ? [figure('durations', rule.revision.every)] : []),
      ];
    case 'consent':
    case 'cost':
    case 'followup':
    case 'form':
    case 'prohibition':
    case 'role':
    case 'routine':
    case 'term':
      return [];
  }
};

const typed = (section: SectionLiterals): readonly Figure[] => [
  ...(section.contacts ?? []).map((printed) => figure('contacts', printed)),
  ...(section.links ?? []).map((url) => figure('links', url)),
  ...(['hours', 'durations', 'dates', 'ages', 'law'] as const).flatMap((sort) =>
    Object.values(section[sort] ?? {}).map((value: unknown) => figure(sort, value)),
  ),
];

const key = (section: string, { sort, value }: Figure): string => `${section} › ${sort} › ${value}`;

const tables: readonly (readonly [string, Literals])[] = Object.entries(literals);

describe('every figure of the module stands in the text it cites', () => {
  it.each(tables)('%s: no rule has a figure that its section does not print', (id, table) => {
    const strange = rules
      .filter(({ source }) => source.guideline === id)
      .flatMap((rule) => {
        const printed = new Set(typed(table[rule.source.section] ?? {}).map(({ sort, value }) => `${sort} ${value}`));
        return figuresOf(rule)
          .filter(({ sort, value }) => !printed.has(`${sort} ${value}`))
          .map((found) => `${rule.id}: ${key(rule.source.section, found)}`);
      });
    expect(strange).toEqual([]);
  });

  it.each(tables)('%s: no figure of the text is left out of the module', (id, table) => {
    const used = new Set(
      rules
        .filter(({ source }) => source.guideline === id)
        .flatMap((rule) => figuresOf(rule).map((found) => key(rule.source.section, found))),
    );
    const left = Object.entries(table).flatMap(([section, printed]) =>
      typed(printed)
        .map((found) => key(section, found))
        .filter((found) => !used.has(found)),
    );
    expect(left).toEqual([]);
  });

  it.each(tables)('%s: no number or address is shown that the text does not print', (id, table) => {
    const shown = rules
      .filter(({ source }) => source.guideline === id)
      .map((rule) => JSON.stringify({ ...ruleRow(rule, catalogue.rule), e164: undefined }));
    const printed = Object.values(table).flatMap(({ contacts, links }) => [...(contacts ?? []), ...(links ?? [])]);
    const foreign = catalogue.officials();
    const known = new Set([...printed, ...foreign].map((literal) => literal.toLowerCase()));
    const knownDigits = new Set([...printed, ...foreign].map(digits));
    const strange = shown.flatMap((row) => [
      ...(row.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []).filter((address) => !known.has(address.toLowerCase())),
      ...(row.match(/https?:\/\/[^"\s]+[^"\s.,)]/g) ?? []).filter((url) => !known.has(url.toLowerCase())),
      ...(row.match(/\b0\d{1,3}-[\d ]{5,}\d|\b\d{3} \d{2,3} \d{2}\b/g) ?? []).filter(
        (number) => !knownDigits.has(digits(number)),
      ),
    ]);
    expect(strange).toEqual([]);
  });

  it('has a table for every guideline', () => {
    expect(catalogue.guidelines.filter(({ id }) => !(id in literals)).map(({ id }) => id)).toEqual([]);
  });
});
