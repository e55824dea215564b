import { describe, expect, it } from 'vitest';
import { readFloors, scoreOwn } from './measure/floors.ts';
import { halves, languages, ownRecords } from './measure/records.ts';
import { score } from './measure/score.ts';

const floors = readFloors();
const mostPointsLower = 5;

describe.each(halves)('masking on the %s half of our own texts', (half) => {
  it.each(languages)('stays above every floor in %s', async (lang) => {
    const floor = floors[half][lang];
    const seen = await scoreOwn(half, lang);
    const lower = Object.entries(floor?.types ?? {}).flatMap(([type, { recall, precision }]) => {
      const one = seen.types.find((score) => score.type === type);
      const isHeld = (one?.recall ?? 0) >= recall && (one?.precision ?? 0) >= precision;
      return isHeld ? [] : [{ type, recall: one?.recall, precision: one?.precision }];
    });
    expect(lower).toEqual([]);
    expect(Object.keys(floor?.types ?? {})).toContain('PHONE');
    expect(seen.falseAlarm).toBeLessThanOrEqual(floor?.falseAlarm ?? 0);
  });
});

describe('our own texts', () => {
  it('are found as well in the half whose errors nobody looked at', async () => {
    const [open, closed] = await Promise.all(halves.map((half) => scoreOwn(half)));
    expect(closed?.recall ?? 0).toBeGreaterThan((open?.recall ?? 100) - mostPointsLower);
    expect(closed?.precision ?? 0).toBeGreaterThan((open?.precision ?? 100) - mostPointsLower);
  });

  it.each(languages)('hold at least 250 personal and 100 clean ones in %s', (lang) => {
    const records = halves.flatMap(ownRecords).filter((record) => record.lang === lang);
    const clean = records.filter(({ spans }) => spans.length === 0);
    expect(records.length - clean.length).toBeGreaterThanOrEqual(250);
    expect(clean.length).toBeGreaterThanOrEqual(100);
  });

  it('are labelled in order, in range, and no text is there twice', () => {
    const records = halves.flatMap(ownRecords);
    const wrong = records.filter(({ text, spans, labelled }) =>
      spans.some(
        ({ start, end, type }, at) =>
          start < (spans[at - 1]?.end ?? 0) ||
          end <= start ||
          end > text.length ||
          text.slice(start, end).trim() !== text.slice(start, end) ||
          !(labelled.includes(type) || ['LOCATION', 'ZIP'].includes(type)),
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(new Set(records.map(({ text }) => text)).size).toBe(records.length);
  });
});

describe('the scorer', () => {
  const record = {
    id: 'x',
    text: 'Ana lives in Rome, call 555-0132',
    lang: 'en',
    src: 'x',
    labelled: ['PERSON', 'PHONE'],
    spans: [
      { start: 0, end: 3, type: 'PERSON' },
      { start: 13, end: 17, type: 'ORG' },
      { start: 24, end: 32, type: 'PHONE' },
    ],
  };
  const scored = (found: [number, number, string | null][], one = record) =>
    score([one], async () => found.map(([start, end, type]) => ({ start, end, type })));

  it('counts a span as found only when every letter and digit is hidden', async () => {
    const { recall, precision, types } = await scored([
      [0, 3, 'NAME'],
      [24, 31, 'PHONE'],
    ]);
    expect(recall).toBe(50);
    expect(precision).toBe(100);
    expect(types.find(({ type }) => type === 'PHONE')).toMatchObject({ recall: 0, touched: 100 });
  });

  it('leaves out what only touches neutral text and what the record does not label', async () => {
    const { precision } = await scored([
      [13, 17, 'PERSON'],
      [4, 9, 'URL'],
      [0, 3, null],
    ]);
    expect(precision).toBe(100);
  });

  it('counts what is hidden outside every label, and a clean text with it as a false alarm', async () => {
    const wrong = await scored([[4, 9, 'PERSON']]);
    expect(wrong.precision).toBe(0);
    const clean = await scored([[4, 9, 'PERSON']], { ...record, spans: [] });
    expect(clean.falseAlarm).toBe(100);
  });
});
