import { describe, expect, it } from 'vitest';
import { createMasker } from '../src/index.ts';

describe('mask', () => {
  it('gives one entity one placeholder in every spelling and message', () => {
    const masker = createMasker({ lang: 'es' });
    expect(masker.mask('Ana@x.com o 612 345 678')).toBe('<EMAIL_1> o <PHONE_1>');
    expect(masker.mask('+34 612345678, ANA@X.COM, b@x.com')).toBe(
      '<PHONE_1>, <EMAIL_1>, <EMAIL_2>',
    );
  });

  it('hides the words of the person, whole in Latin script and anywhere in Chinese', () => {
    const masker = createMasker({ extraWords: ['María', 'José Luis', '王丽', 'x', ''] });
    expect(masker.mask("maria's son, MARÍA y Jose luis; mariano no")).toBe(
      "<PERSON_1>'s son, <PERSON_1> y <PERSON_2>; mariano no",
    );
    expect(masker.mask('我和王丽吵架，王丽走了')).toBe('我和<PERSON_3>吵架，<PERSON_3>走了');
    expect(masker.mask('Mari\u0301a')).toBe('<PERSON_1>');
  });

  it('keeps placeholders of another masker untouched and counts around them', () => {
    const net = createMasker({ label: 'HIDDEN' });
    const masked = net.mask('<PERSON_1> wrote a@b.com and <HIDDEN_1> from 10.0.0.1');
    expect(masked).toBe('<PERSON_1> wrote <HIDDEN_2> and <HIDDEN_1> from <HIDDEN_3>');
    expect(net.mask(masked)).toBe(masked);
    expect(net.unmask(masked)).toBe('<PERSON_1> wrote a@b.com and <HIDDEN_1> from 10.0.0.1');
  });

  it('goes on with a saved map', () => {
    const first = createMasker({ extraWords: ['Ana'] });
    first.mask('Ana: a@b.com');
    const second = createMasker({ extraWords: ['Ana'], entries: first.entries() });
    expect(second.mask('c@d.com A@B.com ana')).toBe('<EMAIL_2> <EMAIL_1> <PERSON_1>');
    expect(second.unmask('<PERSON_1> <EMAIL_1>')).toBe('Ana a@b.com');
  });

  it('goes on with a saved map of one label', () => {
    const first = createMasker({ label: 'HIDDEN', lang: 'es' });
    first.mask('612345678');
    const second = createMasker({ label: 'HIDDEN', lang: 'es', entries: first.entries() });
    expect(second.mask('+34 612 345 678 a@b.com')).toBe('<HIDDEN_1> <HIDDEN_2>');
  });

  it('ignores entries that are not placeholders', () => {
    const masker = createMasker({ entries: [{ placeholder: 'the', value: 'secret' }] });
    expect(masker.unmask('the end')).toBe('the end');
    expect(masker.entries()).toEqual([]);
  });
});

describe('a placeholder the person typed', () => {
  it('never comes to mean an address that is named later', () => {
    const masker = createMasker();
    expect(masker.mask('what is <EMAIL_1>, EMAIL_2 or <email_3>?')).toContain('<EMAIL_1>');
    expect(masker.mask('a@b.com')).toBe('<EMAIL_4>');
    expect(masker.unmask('<EMAIL_1> <EMAIL_4>')).toBe('<EMAIL_1> a@b.com');
  });

  it('stays reserved in the saved map', () => {
    const first = createMasker();
    first.mask('<EMAIL_1>');
    const second = createMasker({ entries: first.entries() });
    expect(second.mask('a@b.com')).toBe('<EMAIL_2>');
    expect(second.unmask('<EMAIL_1>')).toBe('<EMAIL_1>');
  });

  it('is not counted against an address of the same message', () => {
    expect(createMasker().mask('a@b.com <EMAIL_1>')).toBe('<EMAIL_2> <EMAIL_1>');
  });
});

describe('unmask', () => {
  const entries = [
    { placeholder: '<PERSON_1>', value: 'Ana' },
    { placeholder: '<PERSON_12>', value: '王丽' },
  ];

  it.each([
    ['<PERSON_1> left', 'Ana left'],
    ['<person_1>, <PERSON_1 >, < PERSON_1>', 'Ana, Ana, Ana'],
    ['＜PERSON_12＞走了', '王丽走了'],
    ['PERSON_1 and PERSON_12.', 'Ana and 王丽.'],
    ['<PERSON_1 said', 'Ana said'],
    ['<PERSON_1>2', 'Ana2'],
  ])('reads what models make of a placeholder: %s', (text, expected) => {
    expect(createMasker({ entries }).unmask(text)).toBe(expected);
  });

  it.each(['person_1', 'XPERSON_1', 'PERSON_1@x', 'PERSON_1x', '<PERSON_2>', 'a < b', '<PERSON_'])(
    'leaves alone what is not known for certain: %s',
    (text) => {
      expect(createMasker({ entries }).unmask(text)).toBe(text);
    },
  );

  it('shows a neutral word for unknown and cut placeholders if one is given', () => {
    const masker = createMasker({ entries, unknown: 'someone' });
    expect(masker.unmask('<PERSON_3> met <PERSON_1> and <PERS')).toBe(
      'someone met Ana and someone',
    );
    expect(masker.unmask('<PERSON_1')).toBe('someone');
    const named = createMasker({ unknown: (placeholder) => placeholder.toLowerCase() });
    expect(named.unmask('<EMAIL_7>')).toBe('<email_7>');
  });
});
