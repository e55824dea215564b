import type { LandingTexts } from '@solacore/i18n/landing';
import parts from '../style/parts.module.css';
import styles from './questions.module.css';

/** Questions that open without a script. */
export function Questions({ texts }: { texts: LandingTexts['questions'] }) {
  return (
    <section id="questions" className={parts.section} aria-labelledby="questions-title">
      <h2 id="questions-title" className={parts.title}>
        {texts.title}
      </h2>
      <div className={styles.list}>
        {Object.entries(texts.items).map(([key, { ask, answer }]) => (
          <details key={key} className={styles.question}>
            <summary>{ask}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
