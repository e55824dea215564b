import fc from 'fast-check';

/** Words the person hides; they also occur in the texts, whole and as parts of others. */
export const hiddenWords = ['Ana', 'María José', '小雨', "O'Neil", 'PERSON_2', '<'];

const personal = fc.constantFrom(
  'ana@example.com',
  '+34 612 345 678',
  '(415) 555-0132',
  '13812345678',
  '4012888888881881',
  'ES9121000418450200051332',
  '10.0.0.1',
  '2001:db8::1',
  '12345678Z',
  'https://example.org/a?b=1',
  'my password is Qwerty!123',
  'my boss Karen Miller',
  'mi hermana Lucía García',
  '我老板王建国',
  'Ana',
  'María José',
  '小雨',
  '12 Elm Street',
  'calle Mayor 5, 3º B',
  '文三路478号3单元502室',
);

/** Placeholders as a person or a model could write them, whole, broken and in each other. */
const placeholderLike = fc.constantFrom(
  '<PERSON_1>',
  '<PERSON_1>',
  'PERSON_1',
  'PERSON_1',
  '<PERSON_2>',
  '<PERSON_1  >',
  '<person_1 >',
  '< PERSON_1',
  '＜EMAIL_1＞',
  'PHONE_1',
  '<PERSON_',
  '<PERSON_1',
  '_1>',
  '<<PERSON_1>>',
  '<PERSON_<PERSON_1>1>',
  '<PERSON_0000001>',
  '<PERSON_999999>',
  '<EMAIL_1>@example.com',
  '<HIDDEN_1>',
  '<>',
  '&lt;PERSON_1&gt;',
);

const between = fc.constantFrom(
  ...[' ', ', ', '. ', '。', '\n', '-', '/', '(', ')', '<', '>', '_', '1', "'s ", '的', '\0'],
  ...['\u200b', '\u202e', '\u0301', '\ud83d\ude00', '\ud800', '\udfff', 'ﬃ', 'İ', 'ß', '１２'],
);

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Any Unicode there is, half surrogates too, and texts in which data and placeholders meet. */
export const anyText = fc.oneof(
  fc.string({ unit: anyUnit, maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(personal, placeholderLike, between, fc.string({ maxLength: 5 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);

/** What a model might answer to a masked text. */
export const anyReply = fc
  .array(fc.oneof(personal, placeholderLike, between, fc.constantFrom('Hi ', 'Hola ', '你好，')), {
    minLength: 2,
    maxLength: 10,
  })
  .map((parts) => parts.join(''));

export const anyLanguage = fc.constantFrom('en', 'es', 'zh', undefined);
