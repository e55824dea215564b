import type { Language } from '@solacore/contract';
import { legals } from '@solacore/i18n/legal';
import { Article } from './article.tsx';
import styles from './legal.module.css';
import { LegalFoot } from './legal-foot.tsx';

export function SubprocessorsPage({ lang }: { lang: Language }) {
  const { title, lead, who, what, when, rows, nobody } = legals[lang].subprocessors;
  return (
    <Article lang={lang} page="subprocessors" title={title} lead={lead}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <figure className={styles.wide} tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{who}</th>
              <th scope="col">{what}</th>
              <th scope="col">{when}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.who}>
                <td>{row.who}</td>
                <td>{row.what}</td>
                <td>{row.when}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
      <p>{nobody}</p>
      <LegalFoot lang={lang} />
    </Article>
  );
}
