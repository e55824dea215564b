/** What a detector may find. Scorers and placeholders use the same names. */
export const piiTypes = [
  'EMAIL',
  'URL',
  'IBAN',
  'CARD',
  'SSN',
  'NATIONAL_ID',
  'SECRET',
  'IP',
  'PHONE',
  'DRIVER_LICENSE',
  'ID',
  'BIRTH_DATE',
  'HANDLE',
  'ADDRESS',
  'PERSON',
] as const;
export type PiiType = (typeof piiTypes)[number];

/** Half-open range of UTF-16 code units in the text that was searched. */
export type Span = { start: number; end: number; type: PiiType };
