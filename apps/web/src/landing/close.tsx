import type { LandingTexts } from '@solacore/i18n/landing';
import { appAddress } from '../site/addresses.ts';
import parts from '../style/parts.module.css';
import styles from './close.module.css';

/** The way in once more, for whoever has read to the end. */
export function Close({ texts }: { texts: LandingTexts['close'] }) {
  return (
    <section className={parts.section} aria-labelledby="close-title">
      <div className={styles.close}>
        <h2 id="close-title" className={parts.title}>
          {texts.title}
        </h2>
        <p>{texts.text}</p>
        <a className={parts.action} href={appAddress}>
          {texts.action}
        </a>
      </div>
    </section>
  );
}
