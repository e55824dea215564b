import { type Language, languages } from '@solacore/contract';
import { landings } from '@solacore/i18n/landing';
import type { Metadata } from 'next';
import { addressOf, languageTags, origin, type PageName, pageNames } from './addresses.ts';

type Props = { params: Promise<{ page?: string[] }> };

/** Every page of a language, for the export. */
export const pageParams = () => pageNames.map((name) => ({ page: name === 'home' ? [] : [name] }));

async function nameOf({ params }: Props): Promise<PageName> {
  const [asked = 'home'] = (await params).page ?? [];
  return pageNames.find((name) => name === asked) ?? 'home';
}

/** Title, description, the same page in other languages, and the picture for those who link to it. */
export function describePages(lang: Language) {
  return async (props: Props): Promise<Metadata> => {
    const name = await nameOf(props);
    const { title, description } = landings[lang].meta;
    const alternates = languages.map((other) => [languageTags[other], addressOf(name, other)]);
    return {
      metadataBase: new URL(origin),
      title,
      description,
      alternates: {
        canonical: addressOf(name, lang),
        languages: { ...Object.fromEntries(alternates), 'x-default': addressOf(name, 'en') },
      },
    };
  };
}

export function renderPages(lang: Language) {
  return async function Page(_props: Props) {
    return <h1>{landings[lang].hero.title}</h1>;
  };
}
