import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 256 * 1024;

/**
 * The lines of a file, read as they are asked for and without giving the event loop a turn: a transaction on SQLite may
 * read on while it writes. A last line without an end is a line.
 */
export function* linesOfFile(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(CHUNK);
  try {
    let rest = Buffer.alloc(0);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      rest = Buffer.concat([rest, buffer.subarray(0, read)]);
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        yield rest.toString('utf8', 0, end);
        rest = rest.subarray(end + 1);
      }
    }
    if (rest.length > 0) yield rest.toString('utf8');
  } finally {
    closeSync(file);
  }
}
