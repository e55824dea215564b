import type { Language } from '@solacore/contract';
import type { LandingTexts } from '@solacore/i18n/landing';
import { readFigures } from '../legal/read-figures.ts';
import { addressOf } from '../site/addresses.ts';
import { fill } from '../site/fill.ts';
import parts from '../style/parts.module.css';
import styles from './privacy.module.css';

type PrivacyProps = { lang: Language; texts: LandingTexts['privacy'] };

/** What stays, what leaves and what is kept, with the measured limits and the way to the proof. */
export function Privacy({ lang, texts }: PrivacyProps) {
  const { stays, leaves, kept } = texts;
  return (
    <section id="privacy" className={parts.section} aria-labelledby="privacy-title">
      <div className={parts.head}>
        <h2 id="privacy-title" className={parts.title}>
          {texts.title}
        </h2>
        <p className={parts.lead}>{texts.lead}</p>
      </div>
      <div className={styles.three}>
        {[stays, leaves, kept].map(({ title, text }) => (
          <div key={title} className={styles.card}>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
      <dl className={styles.example}>
        <div>
          <dt>{texts.written}</dt>
          <dd>{texts.exampleWritten}</dd>
        </div>
        <div>
          <dt>{texts.sent}</dt>
          <dd>{texts.exampleSent}</dd>
        </div>
      </dl>
      <h3 className={styles.limits}>{texts.limitsTitle}</h3>
      <p className={styles.text}>{fill(texts.limits, readFigures())}</p>
      <p className={styles.links}>
        <a className={parts.link} href={addressOf('proof', lang)}>
          {texts.proof}
        </a>
        <a className={parts.link} href={addressOf('privacy', lang)}>
          {texts.policy}
        </a>
      </p>
    </section>
  );
}
