import { type Language, type Step, steps } from '@solacore/contract';
import type { LandingTexts } from '@solacore/i18n/landing';
import en from '../recording/recorded-en.json';
import es from '../recording/recorded-es.json';
import zh from '../recording/recorded-zh.json';
import { fill } from '../site/fill.ts';
import parts from '../style/parts.module.css';
import { Player } from './player.tsx';
import type { Recording } from './recording.ts';
import styles from './session.module.css';

const recordings: Record<Language, Recording> = { en, es, zh };

/** The feeling that each of the three named, as the app colours it. */
const feelings: Record<Language, 'anger' | 'sadness'> = {
  en: 'anger',
  es: 'anger',
  zh: 'sadness',
};

type SessionProps = {
  lang: Language;
  texts: LandingTexts['session'];
  names: Record<Step, string>;
};

/** A golden dialogue of the method, played as it was recorded. */
export function Session({ lang, texts, names }: SessionProps) {
  const recording = recordings[lang];
  const pieces = steps.flatMap((step) => recording.steps[step].flatMap(({ text }) => text ?? []));
  const hidden = pieces.find((piece) => piece.stands !== undefined)?.text ?? '';
  return (
    <section id="session" className={parts.section} aria-labelledby="session-title">
      <div className={styles.columns}>
        <div className={parts.head}>
          <h2 id="session-title" className={parts.title}>
            {texts.title}
          </h2>
          <p className={parts.lead}>{texts.lead}</p>
          <p className={styles.note}>{fill(texts.sentAs, { name: hidden })}</p>
          <p className={styles.note}>{texts.recorded}</p>
        </div>
        <Player recording={recording} feeling={feelings[lang]} texts={texts} names={names} />
      </div>
    </section>
  );
}
