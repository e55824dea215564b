import type { Language } from '@solacore/contract';
import { catalogs } from '@solacore/i18n';
import { landings } from '@solacore/i18n/landing';
import { legals } from '@solacore/i18n/legal';
import { addressOf } from '../site/addresses.ts';
import { Article, Sections } from './article.tsx';
import styles from './legal.module.css';
import { LegalFoot } from './legal-foot.tsx';

const keptThings = ['account', 'sessions', 'usage', 'free', 'logins', 'reports', 'mark', 'backups'];

/** The policy: what the app says under “Your privacy”, and what the law wants told besides. */
export function PrivacyPage({ lang }: { lang: Language }) {
  const { title, lead, sections, until } = legals[lang].privacy;
  const { server, others, masking } = catalogs[lang].privacy.page;
  const { privacy, footer } = landings[lang];
  const further = [
    [addressOf('proof', lang), footer.proof],
    [addressOf('subprocessors', lang), footer.subprocessors],
    [addressOf('delete-account', lang), footer.deletion],
  ];
  const items: Record<string, string> = server.items;
  const untils: Record<string, string> = server.until;
  return (
    <Article lang={lang} page="privacy" title={title} lead={lead}>
      <h2>{privacy.stays.title}</h2>
      <p>{privacy.stays.text}</p>
      <h2>{privacy.leaves.title}</h2>
      <p>{privacy.leaves.text}</p>
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
      <ul>
        {further.map(([address, name]) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
      <LegalFoot lang={lang} />
    </Article>
  );
}
