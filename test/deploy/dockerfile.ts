import { readFileSync } from 'node:fs';

/** One line of a Dockerfile: `COPY`, and what follows it. Lines that are continued are one. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** From one `FROM` to the next. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/** Reads a Dockerfile's stages. Knows no heredocs, arguments or escapes: it throws on an instruction it cannot follow. */
export const readDockerfile = (file: string): readonly Stage[] => {
  const known = /^(FROM|WORKDIR|COPY|RUN|ENV|USER|EXPOSE|HEALTHCHECK|CMD) (.+)$/;
  const stages: { name: string; base: string; instructions: Instruction[] }[] = [];
  const lines = readFileSync(file, 'utf8')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const [, word = '', rest = ''] = known.exec(line) ?? [];
    if (word === '') throw new Error(`Not followed: ${line}`);
    if (word !== 'FROM') stages.at(-1)?.instructions.push({ word, rest });
    else {
      const [base = '', , name = String(stages.length)] = rest.split(' ');
      stages.push({ name, base, instructions: [] });
    }
  }
  return stages;
};

/** The words of an instruction in its JSON form. */
export const wordsOf = (rest: string): readonly string[] => JSON.parse(rest.replace(/^CMD /, '')) as string[];
