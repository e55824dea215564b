import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMasker } from '../src/index.ts';

const entries = [
  { placeholder: '<PERSON_1>', value: 'Ana <b>' },
  { placeholder: '<PERSON_12>', value: '王丽' },
  { placeholder: '<EMAIL_1>', value: 'a@b.com' },
  { placeholder: '<EMAIL_2>', value: '<EMAIL_2>' },
];
const pieces = [
  ...[
    '<PERSON_1>',
    '<PERSON_12>',
    '<person_1 >',
    '＜EMAIL_1＞',
    'PERSON_1',
    '<EMAIL_1',
    '<EMAIL_2>',
  ],
  ...[
    '<',
    '>',
    ' ',
    '_',
    '1',
    '2',
    'P',
    'PERSON',
    '<PERSON_9>',
    'é',
    '你好',
    '\n',
    '<<',
    'EMAIL_12',
  ],
];

function streamed(text: string, cuts: number[], unknown?: string): string {
  const stream = createMasker({
    entries,
    ...(unknown === undefined ? {} : { unknown }),
  }).unmaskStream();
  const points = [
    0,
    ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b),
    text.length,
  ];
  const chunks = points
    .slice(1)
    .map((point, index) => stream.push(text.slice(points[index], point)));
  return chunks.join('') + stream.end();
}

describe('unmaskStream', () => {
  it('gives the same text for every single split point', () => {
    const text =
      'Hi <PERSON_1>, ask <person_12 > or PERSON_1 at ＜EMAIL_1＞; <PERSON_9> < 3 <EMAIL_1';
    for (const unknown of [undefined, 'someone']) {
      const whole = createMasker({ entries, ...(unknown ? { unknown } : {}) }).unmask(text);
      for (let cut = 0; cut <= text.length; cut += 1) {
        expect(streamed(text, [cut], unknown)).toBe(whole);
      }
    }
  });

  it('gives the same text for any text and any splits', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
    const unknown = fc.constantFrom(undefined, 'someone');
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 20 }), unknown, (whole, cuts, word) => {
        const options = { entries, ...(word === undefined ? {} : { unknown: word }) };
        expect(streamed(whole, cuts, word)).toBe(createMasker(options).unmask(whole));
      }),
      { numRuns: 3000 },
    );
  });

  it('shows ordinary text at once and holds back only a possible placeholder', () => {
    const stream = createMasker({ entries }).unmaskStream();
    expect(stream.push('I was there, 3 < 4 and BIG ')).toBe('I was there, 3 < 4 and BIG ');
    expect(stream.push('words <b>x</b> <PER')).toBe('words <b>x</b> ');
    expect(stream.push('SON_1')).toBe('');
    expect(stream.push('> came')).toBe('Ana <b> came');
    expect(stream.end()).toBe('');
  });

  it('never shows part of the map for a placeholder that was cut off', () => {
    const stream = createMasker({ entries, unknown: 'someone' }).unmaskStream();
    expect(stream.push('ask <PERSON_1')).toBe('ask ');
    expect(stream.end()).toBe('someone');
  });
});
