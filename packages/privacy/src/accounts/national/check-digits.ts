/** Check digits of identity numbers, by the rule each office publishes. Letters are capitals. */

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const chineseWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** `YYMMDD` at `from`. */
export function hasShortDate(id: string, from: number): boolean {
  const month = Number(id.slice(from + 2, from + 4));
  const day = Number(id.slice(from + 4, from + 6));
  return isDate(2000, month, day);
}

/** ES: DNI and NIE. */
export function isSpanishPerson(id: string): boolean {
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return digits.length >= 7 && spanishLetters[Number(digits) % 23] === id.at(-1);
}

/** ES: CIF of a company. */
export function isSpanishCompany(id: string): boolean {
  let sum = 0;
  for (let index = 1; index < 8; index += 1) {
    const digit = Number(id[index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  const control = (10 - (sum % 10)) % 10;
  return id.at(-1) === String(control) || id.at(-1) === 'JABCDEFGHI'[control];
}

/** CN: resident id of 18 characters. */
export function isChineseResident(id: string): boolean {
  if (!isDate(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))))
    return false;
  return '10X98765432'[weighted(id, chineseWeights) % 11] === id.at(-1);
}

/** BR: CPF. */
export function isBrazilianPerson(id: string): boolean {
  if (/^(\d)\1*$/.test(id)) return false;
  return [9, 10].every((length) => {
    const weights = Array.from({ length }, (_, index) => length + 1 - index);
    return ((weighted(id, weights) * 10) % 11) % 10 === Number(id[length]);
  });
}

/** AR: CUIL and CUIT. */
export function isArgentineTaxId(id: string): boolean {
  const rest = 11 - (weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return Number(id[10]) === (rest === 11 ? 0 : rest === 10 ? 9 : rest);
}

/** CL: RUT. */
export function isChileanId(id: string): boolean {
  const digits = id.slice(0, -1);
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += Number(digits[digits.length - 1 - index]) * (2 + (index % 6));
  }
  return '0K987654321'[sum % 11] === id.at(-1);
}

/** MX: CURP. */
export function isMexicanCurp(id: string): boolean {
  const alphabet = '0123456789ABCDEFGHIJKLMN?OPQRSTUVWXYZ';
  if (!hasShortDate(id, 4)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    sum += alphabet.indexOf(id.charAt(index)) * (18 - index);
  }
  return (10 - (sum % 10)) % 10 === Number(id.at(-1));
}

/** TW: identity card; SG: NRIC; HK: identity card. */
export function isTaiwaneseId(id: string): boolean {
  const area = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(id.charAt(0)) + 10;
  const digits = `${area}${id.slice(1)}`;
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

export function isSingaporeanId(id: string): boolean {
  const sum = weighted(id.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]);
  const later = 'TG'.includes(id.charAt(0)) ? 4 : 0;
  const letters = 'ST'.includes(id.charAt(0)) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
  return letters[(sum + later) % 11] === id.at(-1);
}

export function isHongKongId(id: string): boolean {
  const padded = id.length === 8 ? ` ${id}` : id;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const character = padded.charAt(index);
    sum += (character === ' ' ? 36 : Number.parseInt(character, 36)) * (9 - index);
  }
  return sum % 11 === 0;
}

/** FR: NIR with its key. */
export function isFrenchId(id: string): boolean {
  const month = Number(id.slice(3, 5));
  if (month < 1 || (month > 12 && month < 20)) return false;
  return 97 - (Number(id.slice(0, 13)) % 97) === Number(id.slice(13));
}

const dihedral =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const turns = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';

/** IN: Aadhaar (Verhoeff). */
export function isIndianId(id: string): boolean {
  let state = 0;
  for (let index = 0; index < 12; index += 1) {
    const digit = Number(id[11 - index]);
    state = Number(dihedral[state * 10 + Number(turns[(index % 8) * 10 + digit])]);
  }
  return state === 0;
}
