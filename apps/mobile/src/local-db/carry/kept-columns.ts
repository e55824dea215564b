import {
  checkInResults,
  providerNameSchema,
  solveSessionStatusSchema,
  stepSchema,
} from '@solacore/contract';

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string';
const isId: Fits = (value) => typeof value === 'string' && value !== '';
const isFlag: Fits = (value) => value === 0 || value === 1;
const isNumber: Fits = (value) => typeof value === 'number' && Number.isFinite(value);
const isMoment: Fits = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT.*Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
/* Sets: a file has a hundred thousand rows. */
const oneOf = (values: readonly string[]): Fits => {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
};
const isStep = oneOf(stepSchema.options);
const isStatus = oneOf(solveSessionStatusSchema.options);
const isProvider = oneOf(['device', ...providerNameSchema.options]);
const isResult = oneOf(checkInResults);
const isRole = oneOf(['user', 'assistant']);
const isDelivery = oneOf(['sent', 'streaming', 'stopped', 'failed', 'cut']);
const isResults: Fits = (value) => {
  try {
    const results: unknown = JSON.parse(String(value));
    return typeof results === 'object' && results !== null && !Array.isArray(results);
  } catch {
    return false;
  }
};
/** Null as well; a file of an older schema does not have the column at all. */
const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || fits(value);

/**
 * What a file holds of each table, column by column, as docs/export-format.md says it. Left out
 * is what this device counts or looks up for itself: positions and the index of words.
 */
export const keptColumns = {
  conversations: {
    id: isId,
    server_session_id: orNull(isText),
    title: isText,
    status: isStatus,
    shown_step: isStep,
    current_step: orNull(isStep),
    step_complete: isFlag,
    state: isResults,
    emotion: orNull(isText),
    lang: isText,
    help_pinned: isFlag,
    accepted_at: orNull(isMoment),
    ended_at: orNull(isMoment),
    turn_words_id: orNull(isText),
    turn_replaces: orNull(isText),
    results_before: orNull(isResults),
    created_at: isMoment,
    updated_at: isMoment,
  },
  messages: {
    id: isId,
    role: isRole,
    content: isText,
    masked: isText,
    step: isStep,
    status: isDelivery,
    is_opening: isFlag,
    provider: orNull(isProvider),
    model: orNull(isText),
    prompt_version: orNull(isText),
    last_event_id: orNull(isNumber),
    created_at: isMoment,
  },
  mask_entries: { placeholder: isText, value: isText },
  drafts: { text: isText },
  sent_requests: {
    message_id: isText,
    turn_id: isText,
    body: isText,
    is_answered: isFlag,
    sent_at: isMoment,
  },
  check_ins: { at: isMoment, result: isResult, note: orNull(isText), helped: orNull(isNumber) },
  hidden_words: { word: isId, created_at: isMoment },
  settings: { key: isId, value: isText },
} satisfies Record<string, Record<string, Fits>>;

export type KeptTable = keyof typeof keptColumns;

export const columnsOf = (table: KeptTable): string[] => Object.keys(keptColumns[table]);

/** The tables whose rows belong to one conversation and go with it. */
export const childTables = [
  'messages',
  'mask_entries',
  'drafts',
  'sent_requests',
  'check_ins',
] as const;
export type ChildTable = (typeof childTables)[number];
