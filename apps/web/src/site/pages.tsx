import { type Language, languages } from '@solacore/contract';
import { landings } from '@solacore/i18n/landing';
import { legals } from '@solacore/i18n/legal';
import type { Metadata } from 'next';
import { LandingPage } from '../landing/landing-page.tsx';
import { DeletionPage } from '../legal/deletion-page.tsx';
import { PrivacyPage } from '../legal/privacy-page.tsx';
import { ProofPage } from '../legal/proof-page.tsx';
import { SubprocessorsPage } from '../legal/subprocessors-page.tsx';
import { SupportPage } from '../legal/support-page.tsx';
import { TermsPage } from '../legal/terms-page.tsx';
import { addressOf, languageTags, origin, type PageName, pageNames } from './addresses.ts';

type Props = { params: Promise<{ page?: string[] }> };

const renderers = {
  home: LandingPage,
  privacy: PrivacyPage,
  proof: ProofPage,
  terms: TermsPage,
  subprocessors: SubprocessorsPage,
  support: SupportPage,
  'delete-account': DeletionPage,
};

/** Every page of a language, for the export. */
export const pageParams = () => pageNames.map((name) => ({ page: name === 'home' ? [] : [name] }));

async function nameOf({ params }: Props): Promise<PageName> {
  const [asked = 'home'] = (await params).page ?? [];
  return pageNames.find((name) => name === asked) ?? 'home';
}

function wordsOf(name: PageName, lang: Language): { title: string; description: string } {
  if (name === 'home') return landings[lang].meta;
  const { title, description } = legals[lang][name];
  return { title: `${title} · Solacore`, description };
}

/** Title, description, the same page in other languages, and the picture for those who link to it. */
export function describePages(lang: Language) {
  return async (props: Props): Promise<Metadata> => {
    const name = await nameOf(props);
    const { title, description } = wordsOf(name, lang);
    const others = languages.map((other) => [languageTags[other], addressOf(name, other)]);
    const picture = { url: `/pictures/${lang}.png`, width: 1200, height: 630 };
    return {
      metadataBase: new URL(origin),
      title,
      description,
      icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
      alternates: {
        canonical: addressOf(name, lang),
        languages: { ...Object.fromEntries(others), 'x-default': addressOf(name, 'en') },
      },
      openGraph: {
        type: 'website',
        siteName: 'Solacore',
        locale: { en: 'en_US', es: 'es_ES', zh: 'zh_CN' }[lang],
        url: addressOf(name, lang),
        title,
        description,
        images: [{ ...picture, alt: landings[lang].picture }],
      },
      twitter: { card: 'summary_large_image' },
    };
  };
}

export function renderPages(lang: Language) {
  return async function Page(props: Props) {
    const Content = renderers[await nameOf(props)];
    return <Content lang={lang} />;
  };
}
