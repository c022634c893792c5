import type { CardView } from '../../../turn/reply';

/** Where the two files are fetched. Null for the calendar: there is nothing open to put in it. */
export const filesCard = (csv: string, calendar: string | null): CardView => ({
  template: 'deadlines/files',
  data: { csv, ...(calendar === null ? {} : { calendar }) },
});
