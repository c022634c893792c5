/** Runs a command to its end: prints the line it gives, or on standard error why it failed, and then exits with 1. */
export const run = (command: () => Promise<string>): void => {
  command().then(
    (line) => process.stdout.write(`${line}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
};
