import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMasker } from '../src/index.ts';
import { createUnmasker } from '../src/kept.ts';

const entries = [
  { placeholder: '<PERSON_1>', value: 'Ana <b>' },
  { placeholder: '<PERSON_12>', value: '王丽' },
  { placeholder: '<EMAIL_2>', value: '<EMAIL_2>' },
  { placeholder: 'no placeholder', value: 'nothing' },
];
const known = ['<PERSON_1>', '<person_12 >', '＜PERSON_1＞', 'PERSON_1', '<EMAIL_2>'];
const others = ['<PERSON_9>', '<EMAIL_1', '<', '>', ' ', '_1', 'PERSON', 'é', '你好', '\n'];

it('puts back in any text what a masker with the same map puts back', () => {
  const text = fc.array(fc.constantFrom(...known, ...others), { maxLength: 12 });
  const unknown = fc.constantFrom(undefined, 'someone', (name: string) => `[${name}]`);
  fc.assert(
    fc.property(text, unknown, (pieces, word) => {
      const whole = pieces.join('');
      const options = { entries, ...(word === undefined ? {} : { unknown: word }) };
      expect(createUnmasker(options)(whole)).toBe(createMasker(options).unmask(whole));
    }),
    { numRuns: 2000 },
  );
});

it('puts a name back', () => {
  expect(createUnmasker({ entries })('Ask <PERSON_12> and <EMAIL_2>.')).toBe(
    'Ask 王丽 and <EMAIL_2>.',
  );
});
