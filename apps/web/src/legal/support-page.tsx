import type { Language } from '@solacore/contract';
import { legals } from '@solacore/i18n/legal';
import { safetyAddress, supportMail } from '../site/addresses.ts';
import parts from '../style/parts.module.css';
import { Article, Sections } from './article.tsx';
import styles from './legal.module.css';

/** The server says whether there is an address: it puts its own in, and `mail-is-set` on the part. */
export function SupportPage({ lang }: { lang: Language }) {
  const { title, lead, crisis, mailTitle, mail, noMail, sections } = legals[lang].support;
  return (
    <Article lang={lang} page="support" title={title} lead={lead}>
      <p>
        <a className={parts.link} href={`${safetyAddress(lang)}#numbers`}>
          {crisis}
        </a>
      </p>
      <section className="mail-is-unset">
        <h2>{mailTitle}</h2>
        <div className={styles.mailSet}>
          <p>{mail}</p>
          <p>
            <a href={`mailto:${supportMail}`}>{supportMail}</a>
          </p>
        </div>
        <p className={styles.mailUnset}>{noMail}</p>
      </section>
      <Sections sections={sections} />
    </Article>
  );
}
