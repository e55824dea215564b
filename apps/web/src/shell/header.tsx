import { type Language, languages } from '@solacore/contract';
import type { LandingTexts } from '@solacore/i18n/landing';
import { addressOf, languageTags, type PageName } from '../site/addresses.ts';
import styles from './header.module.css';

const languageNames: Record<Language, string> = { en: 'English', es: 'Español', zh: '中文' };

type HeaderProps = {
  lang: Language;
  page: PageName;
  texts: LandingTexts['nav'];
  /** Parts of the page to go to, by their id. */
  parts?: readonly { id: string; name: string }[];
};

/** The mark, the parts of the page where there are some, and the same page in other languages. */
export function Header({ lang, page, texts, parts = [] }: HeaderProps) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#text">
        {texts.skip}
      </a>
      <a className={styles.home} href={addressOf('home', lang)} aria-label={texts.home}>
        <span className={styles.wordmark} />
      </a>
      {parts.length > 0 && (
        <nav aria-label={texts.main} className={styles.parts}>
          <ul>
            {parts.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <nav aria-label={texts.language} className={styles.languages}>
        <ul>
          {languages.map((other) => (
            <li key={other}>
              <a
                href={addressOf(page, other)}
                lang={languageTags[other]}
                hrefLang={languageTags[other]}
                aria-current={other === lang ? 'page' : undefined}
              >
                {languageNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
