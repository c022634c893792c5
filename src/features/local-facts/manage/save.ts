import { transaction } from '../../../storage/transaction';
import type { Turn } from '../../../turn/feature';
import { sayText, type Json, type Reply } from '../../../turn/reply';
import type { Fact, KeptFact } from '../fact';
import { readFact, type FactRead } from '../read-fact';
import { toRaw } from '../raw-fact';
import { factById, factsOf } from '../store/rows';
import { sameFact } from '../store/same-fact';
import { addFact, changeFact, forgetRemoved, type Changed } from '../store/write';
import { formCard } from '../views/form-card';
import { previewCard } from '../views/preview-card';
import * as words from '../views/words';
import { rawOf, type FormData } from './form-data';
import { guideOn } from './guide';
import { mayEnterAt } from './overview';
import type { LocalFactsPorts } from './ports';
import { replaceWithFact } from './show';

const read = (ports: LocalFactsPorts, form: FormData, turn: Turn): FactRead =>
  readFact(rawOf(form), {
    today: turn.today,
    knowsRule: (id) => ports.catalogue.rule(id) !== null,
    mayEnter: mayEnterAt(ports.bindings, turn.person.tenant),
  });

/** What the form sent, for the preview's buttons to send again. */
const sentBy = ({ seen, guided, noName }: FormData, fact: Fact): { readonly [key: string]: Json } => {
  return {
    ...toRaw(fact),
    checked: '',
    ...(noName === 'true' ? { noName } : {}),
    ...(seen ? { seen: { ...seen } } : {}),
    ...(guided ? { guided: { ...guided } } : {}),
  };
};

const faults = (found: Extract<FactRead, { kind: 'faults' }>): Reply =>
  sayText([...found.faults.map(words.faultLine), words.NOT_SAVED].join('\n'));

/** Shows the fact as users will see it, before anything is saved. With faults the form stands as it was filled in. */
export const preview = (ports: LocalFactsPorts, form: FormData, turn: Turn): Reply => {
  const found = read(ports, form, turn);
  if (found.kind === 'faults') return faults(found);
  return { messages: [], replace: previewCard(found.fact, sentBy(form, found.fact), turn.at), private: true };
};

/** Back from the preview to the form. */
export const reopen = (ports: LocalFactsPorts, form: FormData, turn: Turn): Reply => {
  const found = read(ports, form, turn);
  if (found.kind === 'faults') return faults(found);
  const { slot } = found.fact;
  const card = formCard({ raw: rawOf(form), slot, seen: form.seen ?? null, guided: form.guided ?? null, notices: [] });
  return { messages: [], replace: card, private: true };
};

const write = async (ports: LocalFactsPorts, { seen }: FormData, fact: Fact, turn: Turn): Promise<Changed> => {
  const { tenant } = turn.person;
  const id = ports.newId();
  return transaction(ports.db, async (trx): Promise<Changed> => {
    await forgetRemoved(trx, tenant, turn.at);
    if (seen) return changeFact(trx, tenant, { ...seen, fact, removed: false, deed: 'changed' }, turn.at);
    const kept = await addFact(trx, tenant, { id, fact }, turn.at);
    return kept ? { kind: 'changed', kept } : { kind: 'taken' };
  });
};

/** The fact that stands as was wished: a press that comes twice finds its wish fulfilled. */
const asWished = async (
  ports: LocalFactsPorts,
  { seen }: FormData,
  fact: Fact,
  turn: Turn,
): Promise<KeptFact | null> => {
  const { tenant } = turn.person;
  const candidates = seen ? [await factById(ports.db, tenant, seen.id)] : await factsOf(ports.db, tenant, [fact.place]);
  return candidates.find((kept) => kept !== null && !kept.removed && sameFact(kept.fact, fact)) ?? null;
};

/** Saves the previewed fact, once, and shows it; on the guided way goes on to the next thing that is missing. */
export const save = async (ports: LocalFactsPorts, form: FormData, turn: Turn): Promise<Reply> => {
  const found = read(ports, form, turn);
  if (found.kind === 'faults') return faults(found);
  const { fact } = found;
  const changed = await write(ports, form, fact, turn);
  const deed = form.seen ? 'changed' : 'added';
  if (changed.kind === 'changed') ports.onChanged(turn.person, deed, 1);
  const kept = changed.kind === 'changed' ? changed.kept : await asWished(ports, form, fact, turn);
  if (!kept) {
    if (changed.kind === 'taken') return sayText(words.TAKEN);
    return replaceWithFact(ports, turn, form.seen?.id ?? '', [words.OLD_CARD]);
  }
  if (form.guided) return guideOn(ports, turn, { ...form.guided, step: form.guided.step + 1 }, ['Sparat.']);
  return replaceWithFact(ports, turn, kept.id, [words.DONE[deed]]);
};
