import { type AddressTokens, tokenKinds } from './address-tokens.ts';

const british =
  'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fa fk fy g gl gu ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze';
const areas = new Set(british.split(' '));

/** A postcode that begins at `at`: the token after it. */
export function readPostcode(
  { value, start, end, text }: AddressTokens,
  at: number,
): number | undefined {
  const word = value[at] ?? '';
  if (/^(?:\d{4,6}|\d{5}-\d{3,4}|[a-z]{1,2}-\d{4,5}|[a-z]\d{4}[a-z]{3})$/.test(word)) return at + 1;
  const isBritish = /^[a-z]{1,2}\d[a-z\d]?$/.test(word) && areas.has(word.replace(/\d.*/, ''));
  const isCanadian = /^[a-z]\d[a-z]$/.test(word);
  const next = value[at + 1] ?? '';
  const isNext = isBritish ? /^\d[a-z]{2}$/.test(next) : isCanadian && /^\d[a-z]\d$/.test(next);
  if (!isNext) return undefined;
  const whole = text.slice(start[at] ?? 0, end[at + 1] ?? 0);
  return whole === whole.toUpperCase() && !whole.includes('\n') ? at + 2 : undefined;
}

/** A British or Canadian postcode, which is one wherever it stands. */
export function isLetteredPostcode(tokens: AddressTokens, at: number): boolean {
  const isShort = (tokens.value[at] ?? '').length <= 4;
  return (
    isShort && tokens.kind[at + 1] === tokenKinds.number && readPostcode(tokens, at) === at + 2
  );
}
