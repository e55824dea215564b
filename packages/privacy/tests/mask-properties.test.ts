import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMasker, detect } from '../src/index.ts';

const sensitive = fc.constantFrom(
  ...['ana@example.com', '+34 612 345 678', '(415) 555-0132', '13812345678', '138-1234-5678'],
  ...[
    '4012888888881881',
    'ES91 2100 0418 4502 0005 1332',
    '10.0.0.1',
    '2001:db8::1',
    '078-05-1123',
  ],
  ...[
    'https://example.org/a(b)',
    'maria-writes.net',
    '12345678Z',
    '110101199003077475',
    '07700 900123',
  ],
);
const filler = fc.constantFrom(
  ...[
    ' ',
    ', ',
    '。',
    ' - ',
    '/',
    '(',
    ')',
    '.',
    'tel ',
    'SSN ',
    '我的电话',
    '<',
    '>',
    '_',
    '\n',
    '\0',
  ],
  ...[
    '\ud800',
    '１２',
    '12',
    '2024-05-01',
    '€',
    'x',
    'y',
    '+',
    '<PERSON_1>',
    '<email_1 >',
    'PHONE_1',
  ],
);
const word = fc.string({ unit: 'binary', maxLength: 6 });
const pieces = fc.array(fc.oneof(sensitive, filler, word), { maxLength: 14 });
const message = pieces.map((all) => all.join(''));
const language = fc.constantFrom('en', 'es', 'zh', undefined);

describe('masking any text', () => {
  it('comes back exactly, unless one entity is written in two ways', () => {
    fc.assert(
      fc.property(message, language, (text, lang) => {
        const masker = createMasker({ lang, extraWords: ['Ana'] });
        const masked = masker.mask(text);
        const names = masker.entries().map((entry) => entry.placeholder);
        if (names.some((name) => masked.split(name).length > 2)) return;
        expect(masker.unmask(masked)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('hides every value of a list and brings it back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sensitive, { selector: (value) => value.replace(/-/g, '') }),
        language,
        (values, lang) => {
          const text = values.join(' ; ');
          const masker = createMasker({ lang });
          const masked = masker.mask(text);
          expect(masker.unmask(masked)).toBe(text);
          for (const value of values) expect(masked).not.toContain(value);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves nothing that would be found again', () => {
    fc.assert(
      fc.property(message, language, (text, lang) => {
        const masker = createMasker({ lang });
        const masked = masker.mask(text);
        expect(detect(masked, lang)).toEqual([]);
        expect(masker.mask(masked)).toBe(masked);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds disjoint ranges inside the text and never throws', () => {
    const anything = fc.oneof(
      message,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        let from = 0;
        for (const span of detect(text, lang)) {
          expect(span.start).toBeGreaterThanOrEqual(from);
          expect(span.end).toBeGreaterThan(span.start);
          from = span.end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the time for 64 KiB', () => {
  const size = 65_536;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const numbers = Array.from({ length: 6000 }, (_, index) => 600_000_000 + index * 7919);

  it.each([
    ['letters', fill('a')],
    ['digits', fill('1')],
    ['single digits', fill('1 ')],
    ['pairs of digits', fill('11 ')],
    ['groups of digits', fill('111 ')],
    ['pairs joined by dashes', fill('55-')],
    ['different numbers', numbers.join(' ').slice(0, size)],
    ['numbers after a word', numbers.join(' tel ').slice(0, size)],
    ['at signs', fill('a@')],
    ['dots', fill('1.')],
    ['schemes', fill('a://')],
    ['account heads', fill('ES12')],
    ['addresses', fill('a:')],
    ['brackets', fill('<PERSON_')],
    ['placeholders', fill('PERSON_1 ')],
    ['prose', fill('El 12/05/2024 le dije a mi jefe que no puedo pagar 1.200 euros. ')],
    ['Chinese prose', fill('我今天很难过，电话13812345678万一不通。')],
  ])('stays far from quadratic on %s', (_, text) => {
    const masker = createMasker({ lang: 'es', extraWords: ['Ana', 'María'] });
    masker.mask(text.slice(0, 4000));
    const started = process.cpuUsage();
    masker.unmask(masker.mask(text));
    const used = process.cpuUsage(started);
    expect((used.user + used.system) / 1000).toBeLessThan(400);
  });
});
