/** A stretch of digit groups that may be one number. */
export type PhoneCandidate = {
  digits: string;
  groups: readonly string[];
  joiners: readonly string[];
  plus: boolean;
  parenthesis: boolean;
};

const phoneWord =
  /(?:phone|tele?|\btel[.:]?|cell|mobile|\bcall|\btext|whats?app|\bfax|contact|number|answering|dial|reach (?:me|us|him|her|them)|ring me|\bn[uú]m(?:ero)?|\bt(?:lf|fno|f)\b|m[oó]vil|ll[aá]m|celular|\bcel|\bfijo|tel[eé]fono|guasap|wasap|电话|電話|手机|手機|号码|號碼|联系|聯繫|微信|座机|热线|致电|拨打|打给|打給|短信)[^\d\0]{0,12}$/i;

/** Whether the words right before a number say that it is a phone number. */
export function isNamedPhone(before: string): boolean {
  return phoneWord.test(before);
}

/**
 * Numbers no library can confirm that are still written the way phone numbers are.
 * `named`: the words before it say that it is one.
 */
export function hasPhoneShape(candidate: PhoneCandidate, named: boolean): boolean {
  const { digits, groups, joiners, plus, parenthesis } = candidate;
  if (plus) return digits.length >= 8;
  if (named) return digits.length >= 7;
  if (parenthesis) return digits.length >= 8;
  if (isSocialSecurityShape(groups)) return false;
  if (groups.length === 1) return digits.startsWith('0') && /^\d{10,11}$/.test(digits);
  if (digits.startsWith('0'))
    return digits.length >= 9 && digits.length <= 15 && hasLongGroup(groups);
  if (groups.length > 5) return false;
  const sizes = groups.map((group) => group.length).join('-');
  if (/^(?:1-)?3-3-4$/.test(sizes)) return true;
  const isDashed = joiners.every((joiner) => joiner === '-');
  if (sizes === '3-4') return isDashed && /^[2-9]/.test(digits);
  return /^2-2-2-2(?:-2)?$/.test(sizes) && joiners.every((joiner) => joiner !== ' ');
}

/** `512-44-9382`: how US social security numbers are grouped, and no region's phone numbers. */
export function isSocialSecurityShape([one, two, three, ...more]: readonly string[]): boolean {
  return one?.length === 3 && two?.length === 2 && three?.length === 4 && more.length === 0;
}

function hasLongGroup(groups: readonly string[]): boolean {
  return groups.some((group) => group.length >= 3) || groups.length === 5;
}
