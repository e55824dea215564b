import type { SqlValue } from '../sql-database.ts';
import type { ChildTable } from './kept-columns.ts';

/** One row by the names of its columns. */
export type KeptRow = Record<string, SqlValue>;

/** A conversation with all that goes with it; the rows of one conversation in their order. */
export type KeptConversation = { row: KeptRow; children: Record<ChildTable, KeptRow[]> };

/** All that a person has said, chosen or hidden on one device. */
export type KeptStore = {
  conversations: KeptConversation[];
  hiddenWords: KeptRow[];
  settings: KeptRow[];
};

/** What bringing a file in does. */
export type MergeCounts = {
  /** Conversations that are not here yet. */
  added: number;
  /** Here as well, but changed later in the file. */
  renewed: number;
  /** Here already, as new as in the file or newer. */
  left: number;
  /** Check-ins of conversations that are here already. */
  checkIns: number;
  words: number;
};

export type CarryDb = {
  /** Every row that goes into a file. */
  readKept: () => Promise<KeptStore>;
  /** What `mergeKept` would do now. Writes nothing. */
  countMerge: (kept: KeptStore) => Promise<MergeCounts>;
  /** All of it or nothing; what is newer here stays. Rejects where a row has no place here. */
  mergeKept: (kept: KeptStore) => Promise<MergeCounts>;
};
