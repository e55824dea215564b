import { languages } from '@solacore/contract';
import type { MetadataRoute } from 'next';
import { addressOf, languageTags, origin, pageNames, safetyAddress } from '../site/addresses.ts';

export const dynamic = 'force-static';

/** Every public page, each with the same page in the other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const everyPage = [
    ...pageNames.map((name) => (lang: (typeof languages)[number]) => addressOf(name, lang)),
    safetyAddress,
  ];
  return everyPage.flatMap((addressIn) => {
    const others = languages.map((lang) => [languageTags[lang], `${origin}${addressIn(lang)}`]);
    return languages.map((lang) => ({
      url: `${origin}${addressIn(lang)}`,
      alternates: { languages: Object.fromEntries(others) },
    }));
  });
}
