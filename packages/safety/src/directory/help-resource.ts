/** One way to reach help. `number` and `sms` are dialled as they stand. */
export type HelpResource = {
  id: string;
  kind: 'emergency' | 'crisis' | 'abuse' | 'other' | 'directory';
  name: string;
  number?: string;
  sms?: { number: string; body?: string };
  url?: string;
  /** Page on which people answer in writing. */
  chat?: string;
  hours?: string;
  /** Host of the operator or authority that publishes the row: where it can be checked. */
  source: string;
  /** Day the operator's public page was last read (ISO date); null until somebody has. */
  verified_at: string | null;
};

/** Names for services that are called differently in each language. */
export type LocalName = { en: string; es: string; zh: string };

/** A row of the directory. Without `lang` it is for everybody in the region. */
export type DirectoryRow = Omit<HelpResource, 'name'> & {
  name: string | LocalName;
  lang?: 'en' | 'es' | 'zh';
};

/**
 * Rows with a source: the day somebody last read the operators' public pages behind them. Null,
 * and so not shown, until that has been done for a launch.
 */
export const pagesRead: string | null = null;
export const notVerified = null;
