import { measureCountry } from './country/country';
import type { Proof, Shown } from './proof';

const PEOPLE = 100_000;
const DEADLINES = 1_000_000;

const countryOn = (dialect: 'sqlite' | 'postgres', name: string, deadlines: number) => async (): Promise<Shown> => {
  const shown = await measureCountry({ dialect, people: PEOPLE, deadlines });
  const figures = {
    database: name,
    people: PEOPLE,
    deadlines,
    'people due': shown.due,
    'frister, CPU': `${shown.list.toFixed(2)} ms`,
    'planning, CPU': `${(shown.planning / 1_000).toFixed(1)} s`,
    'planning, clock': `${(shown.planningWall / 1_000).toFixed(1)} s`,
    'start, clock': `${(shown.start / 1_000).toFixed(1)} s`,
    memory: `${shown.memory.toFixed(0)} MB`,
  };
  return { figures, faults: shown.due > 0 ? [] : ['nobody was planned for'] };
};

/** What a country's worth of data does to a turn, a morning, a start and the memory. */
export const countryProof: Proof = {
  name: 'A country’s worth of people and deadlines',
  says: '100,000 people in 311 organisations, with few and with many deadlines. _frister_: reading and making the card’s data, the median of two hundred people, without Teams. _Planning_: the morning’s deliveries, the database’s own work apart on PostgreSQL. _Start_: from the start of the process, run from source, until `/readyz`. _Memory_: the process, run from source. The clock’s times depend on what else the machine does.',
  runs: [
    countryOn('sqlite', 'SQLite', 100_000),
    countryOn('sqlite', 'SQLite', DEADLINES),
    countryOn('postgres', 'PostgreSQL', 100_000),
    countryOn('postgres', 'PostgreSQL', DEADLINES),
  ],
};
