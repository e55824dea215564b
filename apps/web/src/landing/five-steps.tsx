import { type Step, steps } from '@solacore/contract';
import type { LandingTexts } from '@solacore/i18n/landing';
import parts from '../style/parts.module.css';
import styles from './five-steps.module.css';

type FiveStepsProps = { texts: LandingTexts['steps']; names: Record<Step, string> };

/** What each step is for, under its piece of the horizon: fog at first, a line at the end. */
export function FiveSteps({ texts, names }: FiveStepsProps) {
  return (
    <section id="steps" className={parts.section} aria-labelledby="steps-title">
      <div className={parts.head}>
        <h2 id="steps-title" className={parts.title}>
          <span>{texts.titleFirst}</span> <span>{texts.titleSecond}</span>
        </h2>
        <p className={parts.lead}>{texts.lead}</p>
      </div>
      <ol className={styles.five}>
        {steps.map((step, at) => (
          <li key={step} className={styles.step}>
            <div className={`${styles.picture} ${styles[step]}`} />
            <div className={styles.words}>
              <h3 className={styles.name}>
                <span>{at + 1}</span> {names[step]}
              </h3>
              <p>{texts.items[step]}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
