import { type CountryCode, Metadata } from 'libphonenumber-js/min';

/** Where people who write in a language most likely have their numbers, likeliest first. */
const regionsByLanguage: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'IN', 'AU', 'NZ', 'ZA', 'IE', 'SG', 'PH', 'NG', 'KE', 'HK', 'MY'],
  es: [
    ...([
      'ES',
      'MX',
      'AR',
      'CO',
      'CL',
      'PE',
      'VE',
      'EC',
      'GT',
      'CU',
      'BO',
      'DO',
      'HN',
      'PY',
    ] as const),
    ...(['SV', 'NI', 'CR', 'PA', 'UY', 'US'] as const),
  ],
  zh: ['CN', 'HK', 'TW', 'MO', 'MY'],
};

const everyRegion = [...new Set(['en', 'es', 'zh'].flatMap((lang) => regionsOf(lang)))];

/** Regions whose national numbers are looked for; all of them when the language is unknown. */
export function regionsOf(lang: string | undefined): readonly CountryCode[] {
  const known = regionsByLanguage[lang?.toLowerCase().split(/[-_]/)[0] ?? ''];
  return known ?? everyRegion;
}

const lengthsByRegion = new Map<CountryCode, readonly number[]>();

/** Whether a national number of this region can have so many digits, trunk prefix included. */
export function hasPossibleLength(region: CountryCode, digits: number): boolean {
  const lengths = lengthsByRegion.get(region) ?? readLengths(region);
  return lengths.includes(digits) || lengths.includes(digits - 1) || lengths.includes(digits - 2);
}

function readLengths(region: CountryCode): readonly number[] {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(region);
  const lengths = metadata.numberingPlan?.possibleLengths() ?? [];
  lengthsByRegion.set(region, lengths);
  return lengths;
}
