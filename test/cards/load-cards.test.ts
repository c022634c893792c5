import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCards } from '../../src/cards/load-cards';

const card = (more: object): string =>
  JSON.stringify({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: '${title}' }], ...more });

describe('the card templates', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'cards-'));
    mkdirSync(join(dir, 'room'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const write = (name: string, text: string): void => writeFileSync(join(dir, 'room', `${name}.json`), text);

  it('are named by their folder and file', () => {
    write('b', card({}));
    write('a', card({}));
    expect(loadCards(dir).names).toEqual(['room/a', 'room/b']);
  });

  it('are refused together, each fault with its template', () => {
    write('broken', '{');
    write('old', card({ version: '1.6' }));
    write('mute', card({ actions: [{ type: 'Action.Execute', title: 'Spara' }] }));
    write('long', card({ actions: [{ type: 'Action.Execute', title: 'x'.repeat(33), verb: 'a.b' }] }));
    write('submit', card({ actions: [{ type: 'Action.Submit', title: 'Spara' }] }));
    expect(() => loadCards(dir)).toThrow(
      /room\/broken: [^]*room\/long: [^]*room\/mute: [^]*room\/old: [^]*room\/submit: /,
    );
  });

  it('give each Execute a Submit with the same data and the verb', () => {
    write(
      'a',
      card({ actions: [{ type: 'Action.Execute', title: 'Spara', verb: 'room.save', data: { id: '${title}' } }] }),
    );
    expect(loadCards(dir).expand({ template: 'room/a', data: { title: 'x' } })['actions']).toEqual([
      {
        type: 'Action.Execute',
        title: 'Spara',
        verb: 'room.save',
        data: { id: 'x' },
        fallback: { type: 'Action.Submit', title: 'Spara', data: { id: 'x', verb: 'room.save' } },
      },
    ]);
  });

  it('never show an expression: a missing value is a fault', () => {
    write('a', card({}));
    expect(() => loadCards(dir).expand({ template: 'room/a', data: {} })).toThrow('Card room/a lacks a value: ${title}');
  });

  it('show what a person wrote as it was written, expressions and Markdown too', () => {
    write('a', card({}));
    const shown = loadCards(dir).expand({ template: 'room/a', data: { title: '${json(x)} *y* $& \\' } });
    expect(shown['body']).toEqual([{ type: 'TextBlock', text: '${json(x)} \\*y\\* $& \\\\' }]);
  });

  it('are never sent above what Teams takes', () => {
    write('a', card({}));
    expect(() => loadCards(dir).expand({ template: 'room/a', data: { title: 'å'.repeat(15_000) } })).toThrow('bytes');
  });

  it('are known by name', () => {
    expect(() => loadCards(dir).expand({ template: 'room/none', data: {} })).toThrow('No card template room/none');
  });
});
