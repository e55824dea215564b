/**
 * Rows below each other without flexbox. In Chromium a column within a column lays out all its rows
 * anew when one of them grows: 8 ms for 300 messages, and 0.2 ms so. No gaps: rows have margins.
 */
export const blockFlow: object = { display: 'block' };

/* What reaches over a row, as the ring of a focus and words up to the edge of a phone, in px. */
const beside = 20;
const around = 8;

/**
 * A row that begins `above` px below the one before it. It is laid out and painted on its own, so
 * that what changes elsewhere costs it nothing; what leaves it is cut off, so its box has a rim.
 */
export const rowApart = (above: number): object => ({
  contain: 'content',
  paddingHorizontal: beside,
  marginHorizontal: -beside,
  paddingVertical: around,
  marginTop: above === 0 ? -around : above - around,
  marginBottom: -around,
});
