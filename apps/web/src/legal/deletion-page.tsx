import type { Language } from '@solacore/contract';
import { catalogs } from '@solacore/i18n';
import { legals } from '@solacore/i18n/legal';
import { addressOf, deletingAddress } from '../site/addresses.ts';
import parts from '../style/parts.module.css';
import { Article, Sections } from './article.tsx';
import styles from './legal.module.css';

/** How an account is deleted, for stores to link to: what the app says of it, readable without it. */
export function DeletionPage({ lang }: { lang: Language }) {
  const { title, lead, howText, action, forgotten, write } = legals[lang]['delete-account'];
  const told = catalogs[lang].privacy.askDeletion;
  const [first, ...ways] = howText;
  return (
    <Article lang={lang} page="delete-account" title={title} lead={lead}>
      <section>
        <h2>{told.how}</h2>
        <p>{first}</p>
        <p className={styles.deed}>
          <a className={parts.action} href={deletingAddress}>
            {action}
          </a>
        </p>
        {ways.map((way) => (
          <p key={way}>{way}</p>
        ))}
        <p>{forgotten}</p>
        <p>
          <a className={parts.link} href={addressOf('support', lang)}>
            {write}
          </a>
        </p>
      </section>
      <Sections
        sections={[
          { title: told.goes, text: [told.goesText] },
          { title: told.device, text: [told.deviceText] },
          { title: told.stays, text: [told.staysText, told.store] },
        ]}
      />
    </Article>
  );
}
