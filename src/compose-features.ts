import { randomBytes, randomUUID } from 'node:crypto';
import type { LocalDate } from './calendar/local-date';
import type { Config } from './config';
import type { Answering } from './features/answers/answering';
import { makeContext } from './features/answers/context';
import { makeAnswers } from './features/answers/feature';
import { holdsRole } from './features/bindings/api';
import { makeBindings } from './features/bindings/make-bindings';
import { makeCompare } from './features/compare/make-compare';
import { forgetPerson } from './features/consultations/forget';
import { makeConsultations } from './features/consultations/make-consultations';
import { pruneBookings } from './features/consultations/prune-bookings';
import { pruneCodes } from './features/cover/cover-codes';
import { makeCover } from './features/cover/make-cover';
import { makeDeadlines } from './features/deadlines/make-deadlines';
import { makeDeliveries } from './features/deliveries/make-deliveries';
import type { OfferFile } from './features/files/api';
import { makeFeedback } from './features/feedback/make-feedback';
import { makeHelp } from './features/help/make-help';
import { bindingsOf, makeLookUp, socialjourOf, type LocalSocialjour } from './features/local-facts/api';
import { makeLocalFacts } from './features/local-facts/make-local-facts';
import { makeMyPart } from './features/my-part/make-my-part';
import { makePlacedChild } from './features/placed-child/make-placed-child';
import type { Profile } from './features/profile/api';
import { makeProfile } from './features/profile/make-profile';
import { makeRetention } from './features/retention/make-retention';
import { makeRights } from './features/rights/make-rights';
import { pruneWalks } from './features/routines/api';
import { makeRoutines } from './features/routines/make-routines';
import { makeThreshold } from './features/threshold/make-threshold';
import type { Catalogue } from './guidelines/catalogue';
import type { Gate } from './privacy/gate';
import type { Db, Trx } from './storage/db';
import type { DeliveryKind, Feature } from './turn/feature';
import { personKey, type Person } from './turn/person';

/** What the features are made of. */
export interface FeatureParts {
  readonly config: Config;
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly answering: Answering;
  /** Told what each question ended in. */
  readonly onOutcome: (outcome: string) => void;
  readonly profileOf: (person: Person) => Promise<Profile>;
  readonly clearText: Gate['kept'];
  readonly offerFile: OfferFile;
  readonly key: Buffer;
  readonly random: () => number;
  /** Told of each choice that an administrator makes for an organisation, for the log. */
  readonly onChosen: (event: string, person: Person, kind: string, count: number) => void;
}

/** The features together, what they send unasked, and what danger asks of them. */
export interface ComposedFeatures {
  readonly features: readonly Feature[];
  readonly kinds: readonly DeliveryKind<Trx>[];
  /** The night's work that is a feature's own. `now` is in milliseconds since 1970. */
  readonly prunes: readonly ((now: number) => Promise<void>)[];
  readonly localSocialjour: (person: Person, place: string, today: LocalDate) => Promise<LocalSocialjour | null>;
}

/** Makes every feature and lets them see what they need of one another: a new one is a line in the list. */
export const composeFeatures = (parts: FeatureParts): ComposedFeatures => {
  const { config, db, catalogue, answering, onOutcome, profileOf, clearText, offerFile, key, random, onChosen } = parts;
  const bindings = bindingsOf(config.places);
  const localFacts = makeLookUp(db, bindings);
  const adminKeys = new Set(config.admins.map(personKey));
  const isAdmin = (person: Person): boolean => adminKeys.has(personKey(person));
  const localSocialjour = async (person: Person, place: string, today: LocalDate) =>
    socialjourOf(await localFacts(person, place, today), today);
  const deadlines = makeDeadlines({ db, catalogue, localFacts, newId: randomUUID, random, offerFile });
  const cover = makeCover({
    db,
    catalogue,
    random,
    key,
    isGroupLeader: (person) => holdsRole(db, person, 'gruppledare'),
  });
  const routines = makeRoutines({
    db,
    catalogue,
    newId: randomUUID,
    profileOf,
    localFacts,
    watch: deadlines.watch,
    offerFile,
  });
  const context = makeContext();
  const answers = makeAnswers({ catalogue, answering, context, profileOf, localFacts, newId: randomUUID, onOutcome });
  const local = makeLocalFacts({
    db,
    catalogue,
    bindings,
    profileOf,
    isAdmin,
    admins: config.admins,
    newId: randomUUID,
    clearText,
    offerFile,
    onChanged: (person, deed, count) => onChosen('local-facts-changed', person, deed, count),
  });
  const consultationPorts = {
    db,
    catalogue,
    units: config.units,
    key,
    newId: randomUUID,
    random,
    randomBytes,
    isAdmin,
    offerFile,
    municipalityOf: async (person: Person) => (await profileOf(person)).municipality,
  };
  const consultations = makeConsultations(consultationPorts);
  const features = [
    answers,
    makeCompare({ catalogue, answering, profileOf }),
    deadlines.feature,
    cover.feature,
    makeDeliveries({ db, isAdmin }),
    local.feature,
    makeProfile({ db, catalogue }),
    makeBindings({ db, key, units: config.units, isAdmin, random }),
    makeFeedback({ db, catalogue }),
    makeMyPart({ catalogue, profileOf }),
    makePlacedChild({ catalogue, profileOf }),
    routines.feature,
    makeThreshold({ db, catalogue, beyond: [deadlines.form, routines.walk, consultations.form], localSocialjour }),
    makeRights({
      db,
      catalogue,
      forget: context.forget,
      endOpen: (person, now) => forgetPerson(consultationPorts, person, now),
    }),
    consultations.feature,
    makeRetention({
      db,
      isAdmin,
      onDecided: (person, table, days) => onChosen('retention-decided', person, table, days),
    }),
  ];
  return {
    features: [...features, makeHelp({ db, catalogue, features })],
    kinds: [deadlines.reminder, cover.waiting, local.reminder, consultations.news],
    prunes: [
      (now) => pruneBookings(consultationPorts, now),
      (now) => pruneCodes(db, now),
      (now) => pruneWalks(db, now),
    ],
    localSocialjour,
  };
};
