import { type Language, type Tier, tiers } from '@solacore/contract';
import { landings } from '@solacore/i18n/landing';
import { languageTags } from '../site/addresses.ts';
import { centsOf } from './prices.ts';

type StructuredDataProps = { lang: Language; names: Record<Tier, string> };

/**
 * For machines that search: what it is, what it costs, and the questions with their answers. Without
 * an address: the server fills it in, and a long text of the framework must keep its length.
 */
export function StructuredData({ lang, names }: StructuredDataProps) {
  const { meta, questions } = landings[lang];
  const application = {
    '@type': 'WebApplication',
    name: 'Solacore',
    description: meta.description,
    applicationCategory: 'LifestyleApplication',
    operatingSystem: 'Web, iOS, Android',
    inLanguage: languageTags[lang],
    offers: tiers.map((tier) => ({
      '@type': 'Offer',
      name: names[tier],
      price: (centsOf(tier, 'month') / 100).toFixed(2),
      priceCurrency: 'USD',
    })),
  };
  const asked = {
    '@type': 'FAQPage',
    inLanguage: languageTags[lang],
    mainEntity: Object.values(questions.items).map(({ ask, answer }) => ({
      '@type': 'Question',
      name: ask,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  const graph = { '@context': 'https://schema.org', '@graph': [application, asked] };
  const html = JSON.stringify(graph).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own texts, as data and not as markup
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
