import fc from 'fast-check';

/** What goes over the wire: a raw body, so that it need not be JSON at all. */
export type BadBody = { kind: string; contentType: string | undefined; body: string };
export type Sample = Record<string, unknown>;

const json = 'application/json';
const hostileStrings = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202etxt.exe',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  "'; drop table users; --",
  '../../../../etc/passwd',
  '{{7*7}}',
  '%00%ff',
  'x'.repeat(20_000),
];
const wrongForText = [0, -1, 1.5, true, false, null, [], {}, ['a'], { a: 1 }, [[[]]]];
const wrongForNumber = ['one', '1e309', null, [], {}, true, '', '\u0000'];
const extraNames = ['tier', 'role', 'user_id', 'sessions_limit', 'constructor', 'toString', '$ne'];
const notObjects = ['', 'null', '[]', '"text"', '42', 'true', '[{}]', '[[]]'];
const notJson = [
  '{',
  '{"a":}',
  '{"a":1,}',
  "{'a':1}",
  'NaN',
  'undefined',
  '{"a":NaN}',
  '{"a":1e309',
  '\ufeff{',
  '{"a":"\u0001"}',
  '<xml/>',
  'a=1&b=2',
  '\\u0000',
];
const wrongTypes = ['text/plain', 'application/xml', 'multipart/form-data', 'text/html', 'x/y'];

const body = (kind: string, text: string, contentType: string | undefined = json): BadBody => ({
  kind,
  contentType,
  body: text,
});

function wrongField(sample: Sample): fc.Arbitrary<BadBody> {
  return fc.constantFrom(...Object.keys(sample)).chain((name) => {
    const wrong = typeof sample[name] === 'string' ? wrongForText : wrongForNumber;
    return fc
      .constantFrom(...wrong)
      .filter((value) => typeof value !== typeof sample[name])
      .map((value) => body('wrong type', JSON.stringify({ ...sample, [name]: value })));
  });
}

/** `__proto__` has to be written by hand: an object literal would set the prototype. */
function unknownField(sample: Sample): fc.Arbitrary<BadBody> {
  const text = JSON.stringify(sample).slice(0, -1);
  const comma = text === '{' ? '' : ',';
  return fc
    .constantFrom(...extraNames, '__proto__')
    .map((name) => body('unknown field', `${text}${comma}"${name}":{"admin":true}}`));
}

function hostileText(sample: Sample): fc.Arbitrary<BadBody> {
  const texts = Object.keys(sample).filter((name) => typeof sample[name] === 'string');
  if (texts.length === 0) return unknownField(sample);
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.constantFrom(...hostileStrings),
      fc.string({ unit: 'binary' }),
    )
    .map(([name, hostile, noise]) =>
      body('hostile text', JSON.stringify({ ...sample, [name]: `${hostile}${noise}`, nope: 1 })),
    );
}

/** Bodies that no route may accept, around a sample that it would. */
export function badBodies(sample: Sample): fc.Arbitrary<BadBody> {
  const fields = Object.keys(sample).length > 0 ? [wrongField(sample)] : [];
  return fc.oneof(
    ...fields,
    unknownField(sample),
    hostileText(sample),
    fc.constantFrom(...notObjects.slice(1)).map((text) => body('not an object', text)),
    fc.constantFrom(...notJson).map((text) => body('not JSON', text)),
    fc.constantFrom(...wrongTypes).map((type) => body('wrong type of body', 'a', type)),
    fc.constant(body('too large', JSON.stringify({ ...sample, nope: 'x'.repeat(600_000) }))),
    fc.constant(body('nested', `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`)),
    fc.constant(body('double keys', '{"email":"a","email":{"b":1},"step":1,"step":[]}')),
  );
}

/** Path parameters that name nothing. */
export const badIds = fc.oneof(
  fc.constantFrom(
    '0',
    'null',
    'undefined',
    '-1',
    '%00',
    '%2e%2e%2f',
    '00000000-0000-0000-0000-00000000000g',
    '00000000-0000-4000-8000-000000000000',
    "1'%20or%20'1'='1",
    'x'.repeat(2000),
    '%F0%9F%92%A9',
  ),
  fc.uuid(),
);

/** Authorization and fingerprint headers that are not the person's. */
export const badHeaders = fc.constantFrom<Record<string, string>>(
  {},
  { authorization: 'Bearer ' },
  { authorization: 'Bearer null' },
  { authorization: `Bearer ${'a'.repeat(5000)}` },
  { authorization: 'Basic YWRtaW46YWRtaW4=' },
  { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.' },
  { authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.AAAA' },
);
export const badFingerprints = fc.constantFrom(
  '',
  'short',
  'x'.repeat(300),
  'another-device-000001',
);
