import { makeProfile } from '../../../src/features/profile/make-profile';
import { profileForm, profileShown } from '../../../src/features/profile/views';
import { LocalDate } from '../../../src/calendar/local-date';
import { smallCatalogue } from '../../features/small-catalogue';
import { unused, type FeatureSamples } from './sample';

const today = LocalDate.parse('2026-11-23');
const chosen = { municipality: 'Karlstad', role: 'rektor' } as const;
const unchosen = { municipality: null, role: null };

export const profile: FeatureSamples = {
  feature: makeProfile({ db: unused, catalogue: smallCatalogue }),
  cards: {
    'profile/form': [profileForm(smallCatalogue, chosen), profileForm(smallCatalogue, unchosen)],
    'profile/shown': [
      profileShown(smallCatalogue, chosen, 'Din profil', today),
      profileShown(smallCatalogue, { municipality: 'Upplands-Bro', role: 'region' }, 'Din profil är sparad', today),
      profileShown(smallCatalogue, unchosen, 'Din profil', today),
    ],
  },
};
