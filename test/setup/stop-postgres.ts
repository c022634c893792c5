import { findRunning } from './running-postgres';

/** After all tests. */
const stopPostgres = async (): Promise<void> => {
  await findRunning()?.stop();
};

export default stopPostgres;
