import type { Language } from '@solacore/contract';
import { catalogs } from '@solacore/i18n';
import { legals } from '@solacore/i18n/legal';
import { Article, Sections } from './article.tsx';
import { LegalFoot } from './legal-foot.tsx';

/** The terms, with those of paid plans as the app has them. */
export function TermsPage({ lang }: { lang: Language }) {
  const { title, lead, sections } = legals[lang].terms;
  const paid = catalogs[lang].paywall.terms;
  return (
    <Article lang={lang} page="terms" title={title} lead={lead}>
      <Sections sections={sections} />
      <h2>{paid.title}</h2>
      <p>{paid.lead}</p>
      {(['renew', 'cancel', 'failed', 'over', 'yours'] as const).map((part) => (
        <section key={part}>
          <h3>{paid[`${part}Title`]}</h3>
          <p>{paid[`${part}Text`]}</p>
        </section>
      ))}
      <LegalFoot lang={lang} />
    </Article>
  );
}
