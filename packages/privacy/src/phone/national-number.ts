import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { hasPossibleLength } from './regions.ts';

/** Mainland numbers: the library's own rule for the region takes nearly any eleven digits. */
const chineseNumber = /^(?:86)?(?:1[3-9]\d{9}|0[1-9]\d{1,2}[2-9]\d{6,7}|[48]00\d{7})$/;

/**
 * Number in international form (`+34612345678`) if `digits` is a valid one.
 * With `plus` it must carry its country code, without it the regions are tried in order.
 */
export function toInternational(
  digits: string,
  plus: boolean,
  regions: readonly CountryCode[],
): string | undefined {
  if (plus) return parse(`+${digits}`);
  for (const region of regions) {
    const found = region === 'CN' ? parseChinese(digits) : parseNational(digits, region);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parseNational(digits: string, region: CountryCode): string | undefined {
  return hasPossibleLength(region, digits.length) ? parse(digits, region) : undefined;
}

function parseChinese(digits: string): string | undefined {
  return chineseNumber.test(digits) ? parse(digits, 'CN') : undefined;
}

let parsed: Map<string, string | undefined> | undefined;

/** While `run` goes on, a number is parsed once however often it is asked for; then it is forgotten. */
export function parsingOnce<Result>(run: () => Result): Result {
  const outer = parsed;
  parsed ??= new Map();
  try {
    return run();
  } finally {
    parsed = outer;
  }
}

function parse(digits: string, region?: CountryCode): string | undefined {
  const key = `${region} ${digits}`;
  const known = parsed?.get(key);
  if (known !== undefined || parsed?.has(key) === true) return known;
  const options = { extract: false, ...(region === undefined ? {} : { defaultCountry: region }) };
  const number = parsePhoneNumberFromString(digits, options);
  const found = number?.isValid() === true ? number.number : undefined;
  parsed?.set(key, found);
  return found;
}
