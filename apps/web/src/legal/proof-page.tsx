import type { Language } from '@solacore/contract';
import { legals } from '@solacore/i18n/legal';
import { Article } from './article.tsx';
import { Markdown } from './markdown.tsx';
import { readDoc } from './read-docs.ts';
import { readMarkdown } from './read-markdown.ts';

/** docs/privacy.md, as it lies beside the source. */
export function ProofPage({ lang }: { lang: Language }) {
  const { title, lead, language } = legals[lang].proof;
  return (
    <Article lang={lang} page="proof" title={title} lead={lead}>
      <p>{language}</p>
      <div lang="en">
        <Markdown blocks={readMarkdown(readDoc('privacy.md'))} wide={title} />
      </div>
    </Article>
  );
}
