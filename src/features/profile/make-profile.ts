import { z } from 'zod/v4';
import type { Catalogue } from '../../guidelines/catalogue';
import { RoleId } from '../../guidelines/model';
import type { Cleared } from '../../privacy/cleared';
import type { Db } from '../../storage/db';
import { action, type Feature, type Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { roleName, roleOf } from './roles';
import { readProfile, saveProfile } from './store';
import { NO_ROLE, profileForm, profileShown } from './views';
import * as words from './words';

export interface ProfilePorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
}

/** Where a person works and as what: `profil`, `kommun <namn>`, `roll <roll>`. */
export const makeProfile = ({ db, catalogue }: ProfilePorts): Feature => {
  const Saved = z.object({
    municipality: z.string().refine((name) => catalogue.municipality(name)?.name === name),
    role: z.union([RoleId, z.enum(['', NO_ROLE])]).optional(),
  });

  const openForm = async (turn: Turn): Promise<Reply> => ({
    ...showCard(profileForm(catalogue, await readProfile(db, turn.person)), words.SUMMARY),
    private: true,
  });

  const show = async (turn: Turn): Promise<Reply> => {
    const profile = await readProfile(db, turn.person);
    if (profile.municipality === null) return openForm(turn);
    return {
      ...showCard(profileShown(catalogue, profile, 'Din profil', turn.today), words.SUMMARY),
      private: true,
    };
  };

  const save = async ({ municipality, role }: z.infer<typeof Saved>, turn: Turn): Promise<Reply> => {
    const chosen = RoleId.safeParse(role);
    await saveProfile(db, turn.person, { municipality, role: chosen.success ? chosen.data : null }, turn.at);
    const profile = await readProfile(db, turn.person);
    return { messages: [], replace: profileShown(catalogue, profile, 'Din profil är sparad', turn.today) };
  };

  const changeMunicipality = async (rest: Cleared, turn: Turn): Promise<Reply> => {
    if (rest.text === '') return openForm(turn);
    const municipality = catalogue.municipality(rest.text);
    if (!municipality) return sayText(words.UNKNOWN_MUNICIPALITY);
    const { name } = municipality;
    await saveProfile(db, turn.person, { municipality: name }, turn.at);
    const titles = catalogue.guidelinesFor(name).map(({ shortTitle }) => shortTitle);
    return sayText(words.municipalitySaved(name, titles));
  };

  const changeRole = async (rest: Cleared, turn: Turn): Promise<Reply> => {
    if (rest.text === '') return openForm(turn);
    const role = roleOf(rest.text);
    if (!role) return sayText(words.UNKNOWN_ROLE);
    await saveProfile(db, turn.person, { role }, turn.at);
    return sayText(words.roleSaved(roleName(role)));
  };

  return {
    name: 'profile',
    commands: [
      {
        words: ['profil', 'min profil'],
        help: 'Visar din kommun, din roll och dina riktlinjer.',
        run: (_rest, turn) => show(turn),
      },
      {
        words: ['kommun', 'byt kommun'],
        takes: 'rest',
        help: 'Byter kommun. Skriv till exempel ”kommun Karlstad”.',
        run: changeMunicipality,
      },
      {
        words: ['roll', 'byt roll'],
        takes: 'rest',
        help: 'Byter roll. Skriv till exempel ”roll rektor”.',
        run: changeRole,
      },
    ],
    actions: [
      action({ verb: 'profile.open-form', schema: z.object({}), texts: {}, run: (_data, turn) => openForm(turn) }),
      action({ verb: 'profile.save', schema: Saved, texts: {}, run: save }),
    ],
  };
};
