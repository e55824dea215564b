import type { Language } from '@solacore/contract';
import { catalogs } from '@solacore/i18n';
import { legals } from '@solacore/i18n/legal';
import { Article, Sections } from './article.tsx';
import styles from './legal.module.css';
import { LegalFoot } from './legal-foot.tsx';

const keptThings = ['account', 'sessions', 'usage', 'free', 'logins', 'reports', 'mark', 'backups'];

/** The policy: what the app says under “Your privacy”, and what the law wants told besides. */
export function PrivacyPage({ lang }: { lang: Language }) {
  const { title, lead, sections, until } = legals[lang].privacy;
  const { device, server, others, masking } = catalogs[lang].privacy.page;
  const items: Record<string, string> = server.items;
  const untils: Record<string, string> = server.until;
  return (
    <Article lang={lang} page="privacy" title={title} lead={lead}>
      <h2>{device.title}</h2>
      <p>{device.text}</p>
      <h2>{server.title}</h2>
      <p>{server.text}</p>
      <dl className={styles.kept}>
        {keptThings.map((thing) => (
          <div key={thing}>
            <dt>{items[thing]}</dt>
            <dd>
              {until}: {untils[thing]}
            </dd>
          </div>
        ))}
      </dl>
      <p>{server.unused}</p>
      <h2>{masking.title}</h2>
      <p>{masking.finds}</p>
      <p>{masking.misses}</p>
      <Sections sections={sections} />
      <p>{others.none}</p>
      <LegalFoot lang={lang} />
    </Article>
  );
}
