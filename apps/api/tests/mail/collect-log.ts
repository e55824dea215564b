import { pino } from 'pino';

/** A real log whose lines can be read. */
export function collectLog() {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  return { log, lines };
}
