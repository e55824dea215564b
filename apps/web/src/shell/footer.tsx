import type { Language } from '@solacore/contract';
import type { LandingTexts } from '@solacore/i18n/landing';
import { addressOf, appAddress, safetyAddress } from '../site/addresses.ts';
import styles from './footer.module.css';

type FooterProps = { lang: Language; texts: LandingTexts['footer'] };

export function Footer({ lang, texts }: FooterProps) {
  const links = [
    [appAddress, texts.app],
    [safetyAddress(lang), texts.safety],
    [addressOf('privacy', lang), texts.privacy],
    [addressOf('proof', lang), texts.proof],
    [addressOf('subprocessors', lang), texts.subprocessors],
    [addressOf('terms', lang), texts.terms],
    [addressOf('support', lang), texts.support],
    [addressOf('delete-account', lang), texts.deletion],
  ] as const;
  return (
    <footer className={styles.footer}>
      <div className={styles.said}>
        <p>{texts.what}</p>
        <a className={styles.crisis} href={`${safetyAddress(lang)}#numbers`}>
          {texts.crisis}
        </a>
      </div>
      <nav aria-label={texts.label}>
        <ul>
          {links.map(([address, name]) => (
            <li key={address}>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
