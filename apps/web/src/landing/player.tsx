import { type Step, steps } from '@solacore/contract';
import type { LandingTexts } from '@solacore/i18n/landing';
import { fill } from '../site/fill.ts';
import styles from './player.module.css';
import type { Recording, Said } from './recording.ts';
import { SaidPart } from './said.tsx';

type PlayerProps = {
  recording: Recording;
  feeling: 'anger' | 'sadness';
  texts: LandingTexts['session'];
  names: Record<Step, string>;
};

/**
 * A recorded session: the horizon of its step above, what was said below, and a way to hold it. All
 * of it stands in the page; `player-script.ts` plays it.
 */
export function Player({ recording, feeling, texts, names }: PlayerProps) {
  return (
    <div className={`${styles.frame} ${styles[feeling]}`} data-player data-current={steps[0]}>
      <div className={styles.head}>
        {steps.map((step) => (
          <div key={step} className={`${styles.field} ${styles[step]}`} />
        ))}
        {steps.map((step, at) => (
          <p key={step} className={`${styles.place} ${styles[step]}`}>
            {fill(texts.place, { name: names[step], number: at + 1 })}
          </p>
        ))}
        <ol className={styles.segments}>
          {steps.map((step, at) => (
            <li key={step}>
              <a
                href={`#session-${step}`}
                data-step={step}
                data-reached={at === 0 ? '' : undefined}
                aria-current={at === 0 ? 'step' : undefined}
              >
                <span className={styles.unseen}>
                  {fill(texts.jump, { number: at + 1, name: names[step] })}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.talk} data-talk tabIndex={0} aria-label={texts.talk}>
        {steps.map((step, at) => (
          <div key={step} id={`session-${step}`} data-part={step} className={styles.part}>
            <h3 className={styles.partTitle}>{`${at + 1} ${names[step]}`}</h3>
            {recording.steps[step].map((said) => (
              <SaidPart key={keyOf(said)} said={said} card={texts.card} />
            ))}
          </div>
        ))}
      </section>
      <div className={styles.controls}>
        <button type="button" className={styles.toggle} data-toggle>
          <span className={styles.whilePaused}>{texts.play}</span>
          <span className={styles.whilePlaying}>{texts.pause}</span>
          <span className={styles.whileEnded}>{texts.again}</span>
        </button>
      </div>
    </div>
  );
}

const keyOf = (said: Said) => JSON.stringify(said);
