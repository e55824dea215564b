import type { OffsiteConfig } from '../../../config-backup.ts';
import { dayOf, type Erasure, parseLines, writeLines } from '../../account/erasure-journal.ts';
import { listNames } from './list-names.ts';
import { createS3Request, type Pace, patient } from './s3-request.ts';

const folder = 'erasures/';

/** The erasures beside the backups elsewhere, a file a day: a server that is lost loses none. */
export type OffsiteJournal = {
  read: () => Promise<Erasure[]>;
  /** Writes the days of which something is missing there; what is there stays. */
  add: (entries: Erasure[]) => Promise<void>;
  drop: (before: Date) => Promise<void>;
};

export function createOffsiteJournal(config: OffsiteConfig, pace: Pace = patient): OffsiteJournal {
  const ask = createS3Request(config, pace);
  const listDays = () => listNames(ask, `${config.prefix}${folder}`);
  const readDay = async (day: string) =>
    parseLines(await (await ask({ method: 'GET', name: folder + day })).text());
  return {
    read: async () => {
      const entries: Erasure[] = [];
      for (const day of await listDays()) entries.push(...(await readDay(day)));
      return entries;
    },
    add: async (entries) => {
      const there = new Set(await listDays());
      for (const [day, part] of Map.groupBy(entries, ({ erasedAt }) => dayOf(erasedAt))) {
        const written = there.has(day) ? await readDay(day) : [];
        const known = new Set(written.map(({ userHash }) => userHash));
        const missing = part.filter(({ userHash }) => !known.has(userHash));
        if (missing.length === 0) continue;
        const body = new TextEncoder().encode(writeLines([...written, ...missing]));
        await ask({ method: 'PUT', name: folder + day, body });
      }
    },
    drop: async (before) => {
      const old = (await listDays()).filter((day) => day < dayOf(before));
      for (const day of old) await ask({ method: 'DELETE', name: folder + day });
    },
  };
}
