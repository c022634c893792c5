import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { CardView, Json } from '../turn/reply';
import { checkTemplate } from './check-template';
import { finishCard } from './finish-card';
import { MAX_BYTES } from './limits';
import { isObject, mapStrings, type JsonObject } from './walk';

/** An Adaptive Card, ready to send. */
export type Card = JsonObject;

export interface Cards {
  /** All names, sorted: `deadlines/list`. */
  readonly names: readonly string[];
  /** Throws on an unknown template, on a value that the template names and the data lacks, and above 28 KiB: these are bugs. */
  readonly expand: (view: CardView) => Card;
}

/** Stands for `${` in the data while the template's own expressions are looked for. A private code point: no text holds it. */
const HELD = '\uE000{';
const OPENS = /\$\{/g;
const HELD_OPENS = new RegExp(HELD, 'g');

const hold = (data: CardView['data']): Json =>
  JSON.stringify(data).includes('${') ? mapStrings(data, (text) => text.replace(OPENS, HELD)) : data;

const release = (card: Json, json: string): Json =>
  json.includes(HELD) ? mapStrings(card, (text) => text.replace(HELD_OPENS, '$${')) : card;

const read = (dir: string): ReadonlyMap<string, Template> => {
  const faults: string[] = [];
  const templates = new Map<string, Template>();
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  for (const file of files.sort()) {
    const name = file.slice(0, -'.json'.length).split(sep).join('/');
    const text = readFileSync(join(dir, file), 'utf8');
    try {
      faults.push(...checkTemplate(text).map((fault) => `${name}: ${fault}`));
      templates.set(name, new Template(JSON.parse(text)));
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (faults.length > 0) throw new Error(`Card templates in ${dir}:\n${faults.join('\n')}`);
  return templates;
};

/** The first expansion of a process loads the expression engine (about 0.1 s): it is had here, not in somebody's turn. */
const warm = (): unknown =>
  new Template({ text: '${a}', rows: [{ $data: '${b}', $when: '${count(b) > 0}' }] }).expand({
    $root: { a: 'x', b: [1] },
  });

/**
 * Reads, checks and compiles every template below a folder. Throws with all faults of all templates together.
 * @param dir the folder `cards/`; a template's name is its path below it without `.json`
 */
export const loadCards = (dir: string): Cards => {
  const templates = read(dir);
  warm();
  return {
    names: [...templates.keys()],
    expand: ({ template, data }) => {
      const compiled = templates.get(template);
      if (!compiled) throw new Error(`No card template ${template}`);
      const expanded = compiled.expand({ $root: hold(data) }) as Json;
      const json = JSON.stringify(expanded);
      if (json.includes('${')) throw new Error(`Card ${template} lacks a value: ${/\$\{[^}]*\}/.exec(json)?.[0] ?? ''}`);
      const card = finishCard(release(expanded, json));
      if (!isObject(card)) throw new Error(`Card ${template} is no object`);
      const size = Buffer.byteLength(JSON.stringify(card));
      if (size > MAX_BYTES) throw new Error(`Card ${template} is ${size} bytes`);
      return card;
    },
  };
};
