import type { Turn } from '../../../turn/feature';
import { sayText, type Reply } from '../../../turn/reply';
import { placeNamed, placesAround } from '../place';
import { factsOf } from '../store/rows';
import * as words from '../views/words';
import type { Guided } from './form-data';
import { openNew } from './open-form';
import { mayEnterAt, missingAt } from './overview';
import type { LocalFactsPorts } from './ports';
import { replaceWithList } from './show';

/**
 * The next thing that is missing at a place and its county, the most needed first, as a form; the overview when nothing is
 * left but what was passed over.
 */
export const guideOn = async (
  ports: LocalFactsPorts,
  turn: Turn,
  { home, step, skipped }: Pick<Guided, 'home' | 'step' | 'skipped'>,
  notices: readonly string[] = [],
): Promise<Reply> => {
  if (placeNamed(home) === null) return sayText(words.UNKNOWN_PLACE);
  const { tenant } = turn.person;
  const facts = await factsOf(ports.db, tenant);
  const left = placesAround(home)
    .filter(mayEnterAt(ports.bindings, tenant))
    .flatMap((one) => missingAt(ports.catalogue, facts, one, turn.today).map((slot) => ({ place: one, slot })))
    .filter(({ slot }) => !skipped.includes(slot));
  const [next] = left;
  if (!next) return replaceWithList(ports, turn, { place: home, notices: [...notices, words.GUIDED_DONE] });
  const guided = { home, step, most: step - 1 + left.length, skipped };
  return openNew(ports, turn, next, { guided, notices });
};
