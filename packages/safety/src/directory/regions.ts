import { hongKong, mainlandChina, singapore, taiwan } from './asia.ts';
import type { DirectoryRow, LocalName } from './help-resource.ts';
import { mexico, spain, unitedStates } from './north-america-and-spain.ts';
import { argentina, chile, colombia, ecuador, peru, uruguay } from './south-america.ts';

/** Where help is known. `XX` is everywhere else. */
export type Region = { code: string; name: LocalName };

type RegionRows = Region & { rows: readonly DirectoryRow[] };

function region(
  code: string,
  names: [string, string, string],
  rows: readonly DirectoryRow[],
): RegionRows {
  const [en, es, zh] = names;
  return { code, name: { en, es, zh }, rows };
}

const elsewhere: RegionRows = region(
  'XX',
  ['Another country', 'Otro país', '其他国家或地区'],
  [
    {
      ...{ id: 'xx-emergency', kind: 'emergency', source: 'itu.int', verified_at: null },
      name: {
        en: 'Your local emergency number',
        es: 'El número de emergencias de tu país',
        zh: '拨打你所在地的紧急电话',
      },
    },
  ],
);

const known: readonly RegionRows[] = [
  region('US', ['United States', 'Estados Unidos', '美国'], unitedStates),
  region('ES', ['Spain', 'España', '西班牙'], spain),
  region('MX', ['Mexico', 'México', '墨西哥'], mexico),
  region('AR', ['Argentina', 'Argentina', '阿根廷'], argentina),
  region('CL', ['Chile', 'Chile', '智利'], chile),
  region('CO', ['Colombia', 'Colombia', '哥伦比亚'], colombia),
  region('PE', ['Peru', 'Perú', '秘鲁'], peru),
  region('EC', ['Ecuador', 'Ecuador', '厄瓜多尔'], ecuador),
  region('UY', ['Uruguay', 'Uruguay', '乌拉圭'], uruguay),
  region('CN', ['Mainland China', 'China continental', '中国大陆'], mainlandChina),
  region('HK', ['Hong Kong', 'Hong Kong', '香港'], hongKong),
  region('TW', ['Taiwan', 'Taiwán', '台湾'], taiwan),
  region('SG', ['Singapore', 'Singapur', '新加坡'], singapore),
  elsewhere,
];

/** Every region a person can choose, the fallback `XX` last. */
export const regions: readonly Region[] = known.map(({ code, name }) => ({ code, name }));

/** Rows of a region; those of `XX` for a region nobody has listed. */
export function rowsOf(code: string): readonly DirectoryRow[] {
  return (known.find((it) => it.code === code.toUpperCase()) ?? elsewhere).rows;
}

/** Region of a locale (`es-MX`, `zh-Hant-TW`, `en_US`); `XX` if it names none we know. */
export function regionOf(locale: string): string {
  const parts = locale.split(/[-_.@]/).slice(1);
  const code = parts.map((part) => part.toUpperCase()).find((part) => /^[A-Z]{2}$/.test(part));
  return regions.some((it) => it.code === code) ? (code ?? 'XX') : 'XX';
}
