import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readDockerfile, wordsOf, type Instruction } from './dockerfile';

const ROOT = resolve(__dirname, '../..');
/** Nobody: owns nothing but what the steps make. */
const NOBODY = 65_534;

/** What a Dockerfile makes, as a folder instead of an image. */
export interface Built {
  /** One for each stage, to be removed afterwards. */
  readonly folders: readonly string[];
  readonly workdir: string;
  readonly command: readonly string[];
  readonly health: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Whom the steps ran as, where this process could choose. */
  readonly as: { readonly uid?: number; readonly gid?: number };
}

const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** `npm` asks the registry that this machine asks, and keeps what it fetches apart. */
const npmSettings = (home: string): Record<string, string> => ({
  HOME: home,
  npm_config_cache: join(home, 'npm'),
  npm_config_registry: execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim(),
  npm_config_update_notifier: 'false',
});

/** A stage under way: `root` stands for `/`. */
const openStage = (name: string) => {
  const root = mkdtempSync(join(tmpdir(), `lotsen-image-${name}-`));
  if (as.uid !== undefined) chownSync(root, NOBODY, NOBODY);
  return {
    root,
    workdir: root,
    command: [] as readonly string[],
    health: [] as readonly string[],
    env: npmSettings(root),
  };
};
type Stage = ReturnType<typeof openStage>;

/** A path of the image, wherever it stands in a text, as a path below the stage's root. */
const inside = ({ root }: Stage, text: string): string => text.replace(/(?<![\w.])\/(app|home\/node)\b/g, `${root}/$1`);

const run = ({ workdir, env }: Stage, script: string): void =>
  void execFileSync('sh', ['-c', script], {
    cwd: workdir,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...as,
  });

/** A folder is copied as the target, a file into it. */
const copy = (stage: Stage, rest: string, stages: ReadonlyMap<string, Stage>): void => {
  const [, from = '', files = rest] = /^--from=(\S+) (.+)$/.exec(rest) ?? [];
  const source = stages.get(from)?.root ?? ROOT;
  const [target = '', ...paths] = files.split(' ').reverse();
  for (const path of paths) {
    const whole = join(source, path);
    run(stage, `cp -R ${statSync(whole).isDirectory() ? '-T' : ''} '${whole}' '${inside(stage, target)}'`);
  }
};

const follow = (
  stage: Stage,
  { word, rest }: Instruction,
  stages: ReadonlyMap<string, Stage>,
  install: boolean,
): void => {
  switch (word) {
    case 'WORKDIR':
      run(stage, `mkdir -p '${join(stage.root, rest)}'`);
      stage.workdir = join(stage.root, rest);
      return;
    case 'COPY':
      copy(stage, rest, stages);
      return;
    case 'ENV': {
      const [name = '', value = ''] = rest.split(/=(.*)/);
      stage.env[name] = inside(stage, value);
      return;
    }
    case 'RUN':
      run(stage, rest.startsWith('npm ci') && !install ? `cp -R '${ROOT}/node_modules' .` : inside(stage, rest));
      return;
    case 'CMD':
      stage.command = wordsOf(rest);
      return;
    case 'HEALTHCHECK':
      stage.health = wordsOf(rest);
      return;
    case 'USER':
    case 'EXPOSE':
      return;
    default:
      throw new Error(`Not followed: ${word} ${rest}`);
  }
};

/**
 * Follows the Dockerfile's steps, each stage in an empty folder, as a user without rights. The base images are this machine.
 * Throws when a step fails.
 * @param install false: what `npm ci` would bring is copied from here, which is quicker and needs no network
 */
export const buildImage = (install: boolean): Built => {
  const stages = new Map<string, Stage>();
  for (const { name, instructions } of readDockerfile(join(ROOT, 'Dockerfile'))) {
    const stage = openStage(name);
    stages.set(name, stage);
    for (const instruction of instructions) follow(stage, instruction, stages, install);
  }
  const last = [...stages.values()].at(-1);
  if (!last) throw new Error('The Dockerfile has no stage');
  return { ...last, as, folders: [...stages.values()].map(({ root }) => root) };
};
