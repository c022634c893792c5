import { makeCatalogue } from '../../src/guidelines/catalogue';
import type { ConflictDraft, GuidelineDraft } from '../../src/guidelines/model';

const worker = { roles: ['socialsekreterare'], name: 'ansvarig socialsekreterare' } as const;
const school = { roles: ['rektor'], name: 'skolan' } as const;

const inVarmland = (section: string) => ({ guideline: 'prov-varmland', section });
const inBotkyrka = (section: string) => ({ guideline: 'prov-botkyrka', section });

const varmland: GuidelineDraft = {
  id: 'prov-varmland',
  shortTitle: 'Prov: Värmland',
  title: 'Riktlinje för prov i Värmland',
  county: 'Värmland',
  municipalities: ['Karlstad', 'Hammarö'],
  validity: 'pv.giltighet',
  sections: ['Svar', 'Giltighet'],
  answers: [],
  rules: [
    {
      kind: 'validity',
      id: 'pv.giltighet',
      source: inVarmland('Giltighet'),
      dated: true,
      period: { from: '2026-01-01' },
      extension: null,
      revision: null,
      whomToAsk: 'regionen',
      says: 'Riktlinjen gäller från {#from}.',
    },
    {
      kind: 'deadline',
      id: 'pv.svar.skola',
      source: inVarmland('Svar'),
      name: 'Svar från skolan',
      says: 'Skolan svarar inom {#tid}.',
      time: { type: 'duration', iso: 'P3W' },
      counts: 'limit',
      trigger: 'Blanketten är skickad',
      acts: school,
      waits: worker,
      basis: 'agreed',
      start: {
        stated: false,
        asks: 'Vilken dag skickade du blanketten?',
        open: 'Riktlinjen säger inte när {#tid} börjar. Jag räknar från dagen du skickade.',
      },
    },
    {
      kind: 'deadline',
      id: 'pv.utredning',
      source: inVarmland('Svar'),
      name: 'Utredning klar',
      says: 'Utredningen är klar inom {#tid}.',
      time: { type: 'duration', iso: 'P4M' },
      counts: 'limit',
      trigger: 'Utredningen inleds',
      acts: worker,
      waits: null,
      basis: 'statutory',
      start: { stated: true, asks: 'Vilken dag inleddes utredningen?' },
    },
    {
      kind: 'deadline',
      id: 'pv.svar.snart',
      source: inVarmland('Svar'),
      name: 'Svar från vården',
      says: 'Vården svarar {#tid}.',
      time: { type: 'word', word: 'skyndsamt' },
      counts: 'limit',
      trigger: 'Begäran är skickad',
      acts: school,
      waits: worker,
      basis: 'agreed',
      start: { stated: true, asks: 'Vilken dag skickade du begäran?' },
    },
    {
      kind: 'deadline',
      id: 'pv.plan.kort',
      source: inVarmland('Svar'),
      name: 'Plan enligt bilagan',
      says: 'Planen är klar inom {#tid}.',
      time: { type: 'duration', iso: 'P2W' },
      counts: 'limit',
      trigger: 'Barnet placeras',
      acts: worker,
      waits: null,
      basis: 'agreed',
      start: { stated: true, asks: 'Vilken dag placerades barnet?' },
    },
    {
      kind: 'deadline',
      id: 'pv.plan.lang',
      source: inVarmland('Svar'),
      name: 'Plan enligt texten',
      says: 'Planen är klar inom {#tid}.',
      time: { type: 'duration', iso: 'P1M' },
      counts: 'limit',
      trigger: 'Barnet placeras',
      acts: worker,
      waits: null,
      basis: 'agreed',
      start: { stated: true, asks: 'Vilken dag placerades barnet?' },
    },
  ],
};

const botkyrka: GuidelineDraft = {
  id: 'prov-botkyrka',
  shortTitle: 'Prov: Botkyrka',
  title: 'Riktlinje för prov i Botkyrka',
  county: 'Stockholm',
  municipalities: ['Botkyrka'],
  validity: 'pb.giltighet',
  sections: ['Möten', 'Giltighet'],
  answers: [],
  rules: [
    {
      kind: 'validity',
      id: 'pb.giltighet',
      source: inBotkyrka('Giltighet'),
      dated: true,
      period: { from: '2020-01-01', to: '2025-12-31' },
      extension: null,
      revision: null,
      whomToAsk: 'kommunen',
      says: 'Riktlinjen gäller till {#to}.',
    },
    {
      kind: 'deadline',
      id: 'pb.kallelse',
      source: inBotkyrka('Möten'),
      name: 'Kallelse till möte',
      says: 'Kallelsen går ut inom {#tid}.',
      time: { type: 'duration', iso: 'P5D' },
      counts: 'limit',
      trigger: 'Mötet är bestämt',
      acts: worker,
      waits: null,
      basis: 'not-stated',
      start: { stated: true, asks: 'Vilken dag bestämdes mötet?' },
    },
  ],
};

const conflicts: readonly ConflictDraft[] = [
  {
    kind: 'conflict',
    id: 'motsagelse.plan',
    guidelines: ['prov-varmland'],
    rules: ['pv.plan.kort', 'pv.plan.lang'],
    type: 'within-one-text',
    handling: 'count-by-shorter',
    says: 'Bilagan säger {pv.plan.kort}, texten {pv.plan.lang}.',
  },
];

/** Two guidelines with a time of each sort: open start, statutory, without a day, in conflict; and one that has run out. */
export const smallCatalogue = makeCatalogue([varmland, botkyrka], conflicts, []);

/** The same after a revision: the school has two weeks instead of three. */
export const revisedCatalogue = makeCatalogue(
  [
    {
      ...varmland,
      rules: varmland.rules.map((rule) =>
        rule.id === 'pv.svar.skola' && rule.kind === 'deadline'
          ? { ...rule, version: 2, time: { type: 'duration', iso: 'P2W' } }
          : rule,
      ),
    },
    botkyrka,
  ],
  conflicts,
  [],
);
