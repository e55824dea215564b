import type { LandingTexts } from '@solacore/i18n/landing';
import type { ReactNode } from 'react';
import { appAddress } from '../site/addresses.ts';
import parts from '../style/parts.module.css';
import styles from './hero.module.css';

/** Sky and sea meet between what it is and how it is done; the plan stands across their line. */
export function Hero({ texts, children }: { texts: LandingTexts['hero']; children: ReactNode }) {
  return (
    <div className={styles.hero}>
      <div className={styles.sky}>
        {children}
        <h1 id="text" tabIndex={-1} className={styles.title}>
          <span>{texts.titleFirst}</span> <span>{texts.titleSecond}</span>
        </h1>
      </div>
      <div className={styles.sea}>
        <div className={styles.words}>
          <p className={styles.lead}>{texts.lead}</p>
          <div className={styles.begin}>
            <a className={parts.action} href={appAddress}>
              {texts.action}
            </a>
            <p className={styles.note}>{texts.note}</p>
          </div>
        </div>
      </div>
      <PlanCard texts={texts} />
    </div>
  );
}

function PlanCard({ texts }: { texts: LandingTexts['hero'] }) {
  return (
    <figure className={styles.plan} aria-label={texts.plan}>
      <p className={styles.planSky}>
        <span className={styles.word}>{texts.if}</span>{' '}
        <span className={styles.voice}>{texts.ifText}</span>
      </p>
      <p className={styles.planSea}>
        <span className={styles.word}>{texts.then}</span>{' '}
        <span className={styles.voice}>{texts.thenText}</span>
      </p>
    </figure>
  );
}
