import {
  hasShortDate,
  isArgentineTaxId,
  isBrazilianPerson,
  isChileanId,
  isChineseResident,
  isDate,
  isFrenchId,
  isHongKongId,
  isIndianId,
  isMexicanCurp,
  isSingaporeanId,
  isSpanishCompany,
  isSpanishPerson,
  isTaiwaneseId,
} from './check-digits.ts';

/** Identity numbers that can be told by their characters alone, without punctuation. */
export type Shape = {
  pattern: RegExp;
  isValid: (id: string) => boolean;
  /** How it has to be written when its digits alone prove too little. */
  written?: RegExp;
};

const always = () => true;

export const shapes: readonly Shape[] = [
  { pattern: /^(?:\d{7,8}|[XYZ]\d{7})[A-Z]$/, isValid: isSpanishPerson },
  { pattern: /^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/, isValid: isSpanishCompany },
  { pattern: /^\d{17}[\dX]$/, isValid: isChineseResident },
  {
    pattern: /^(?:[1-5]\d|6[1-5]|7[1]|8[1-3])\d{13}$/,
    isValid: (id) => hasShortDate(id, 6) && isDate(2000, 1, Number(id.slice(10, 12))),
  },
  {
    pattern: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
    isValid: (id) => !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(id),
  },
  { pattern: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[\dA-Z]\d$/, isValid: isMexicanCurp },
  { pattern: /^[A-Z&]{4}\d{6}[\dA-Z]{2}[\dA]$/, isValid: (id) => hasShortDate(id, 4) },
  {
    pattern: /^(?:2[03-7]|3[034])\d{9}$/,
    isValid: isArgentineTaxId,
    written: /^\d\d-?\d{8}-?\d$/,
  },
  { pattern: /^\d{7,8}[\dK]$/, isValid: isChileanId, written: /^\d{1,2}\.?\d{3}\.?\d{3}-[\dk]$/i },
  { pattern: /^\d{11}$/, isValid: isBrazilianPerson, written: /^\d{3}\.\d{3}\.\d{3}-\d\d$/ },
  { pattern: /^[A-Z][12]\d{8}$/, isValid: isTaiwaneseId },
  { pattern: /^[STFG]\d{7}[A-Z]$/, isValid: isSingaporeanId },
  { pattern: /^[A-Z]{1,2}\d{6}[\dA]$/, isValid: isHongKongId, written: /\([\da]\)$/i },
  { pattern: /^[12]\d{14}$/, isValid: isFrenchId },
  { pattern: /^[A-Z]{6}\d\d[A-EHLMPR-T]\d\d[A-Z]\d{3}[A-Z]$/, isValid: always },
  { pattern: /^\d{13}$/, isValid: (id) => hasShortDate(id, 0), written: /^\d{6}-[1-8]\d{6}$/ },
  { pattern: /^[2-9]\d{11}$/, isValid: isIndianId, written: /^\d{4}-\d{4}-\d{4}$/ },
  { pattern: /^[A-Z]{5}\d{4}[A-Z]$/, isValid: (id) => 'PCHABGJLFT'.includes(id.charAt(3)) },
];

/** Spanish passports (`AAA123456`) look like many other codes: believed in a Spanish text only. */
export const spanishPassport: Shape = { pattern: /^[A-Z]{3}\d{6}$/, isValid: always };

/** Chinese passports and travel permits, believed in a Chinese text only. */
export const chinesePassport: Shape = {
  pattern: /^(?:E[A-Z]\d{7}|[EG]\d{8}|[DSP]\d{7}|[HM]\d{8}|[HM]\d{10})$/,
  isValid: always,
};
