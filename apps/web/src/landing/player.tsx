'use client';

import type { Step } from '@solacore/contract';
import { useMemo, useRef, useState } from 'react';
import { fill } from '../site/fill.ts';
import { beatsOf, cutPieces, type Recording, type StepBeat, stepOrder } from './play-session.ts';
import styles from './player.module.css';
import { Said } from './said.tsx';
import { useFollow } from './use-follow.ts';
import { usePlayer } from './use-player.ts';

export type PlayerTexts = {
  play: string;
  pause: string;
  again: string;
  talk: string;
  place: string;
  jump: string;
  card: string;
};

type PlayerProps = {
  recording: Recording;
  feeling: 'anger' | 'sadness';
  texts: PlayerTexts;
  names: Record<Step, string>;
};

/** A recorded session: the horizon of its step above, what was said below, and a way to hold it. */
export function Player({ recording, feeling, texts, names }: PlayerProps) {
  const beats = useMemo(() => beatsOf(recording), [recording]);
  const frame = useRef<HTMLDivElement>(null);
  const talk = useRef<HTMLElement>(null);
  const { mode, place, toggle, goTo } = usePlayer(beats, frame);
  const [looked, setLooked] = useState<Step>('receive');
  const isWhole = mode === 'whole';
  const shown = isWhole ? beats : shownBeats(beats, place.at, place.signs);
  const playedStep = beats[Math.min(place.at, beats.length - 1)]?.step ?? 'receive';
  const current = isWhole ? looked : playedStep;
  useFollow(talk, mode === 'playing', place);

  const jump = (step: Step) => {
    setLooked(step);
    if (isWhole) talk.current?.querySelector(`[data-step="${step}"]`)?.scrollIntoView();
    else goTo(step);
  };
  const action = mode === 'playing' ? 'pause' : mode === 'ended' ? 'again' : 'play';

  return (
    <div className={`${styles.frame} ${styles[feeling]}`} ref={frame}>
      <div className={styles.head}>
        {stepOrder.map((step) => (
          <div
            key={step}
            className={`${styles.field} ${styles[step]} ${step === current ? styles.seen : ''}`}
          />
        ))}
        <p className={styles.place}>
          {fill(texts.place, { name: names[current], number: stepOrder.indexOf(current) + 1 })}
        </p>
        <ol className={styles.segments}>
          {stepOrder.map((step, at) => (
            <li key={step}>
              <button
                type="button"
                onClick={() => jump(step)}
                aria-current={step === current ? 'step' : undefined}
                aria-label={fill(texts.jump, { number: at + 1, name: names[step] })}
                className={at <= stepOrder.indexOf(current) ? styles.reached : ''}
              />
            </li>
          ))}
        </ol>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.talk} ref={talk} tabIndex={0} aria-label={texts.talk}>
        {stepOrder.map((step, at) => (
          <StepPart
            key={step}
            step={step}
            title={`${at + 1} ${names[step]}`}
            beats={shown.filter((beat) => beat.step === step)}
            card={texts.card}
          />
        ))}
      </section>
      <div className={styles.controls}>
        <button type="button" className={styles.toggle} onClick={toggle}>
          <span aria-hidden className={action === 'pause' ? styles.pauseIcon : styles.playIcon} />
          {texts[action]}
        </button>
      </div>
    </div>
  );
}

/** What has been said so far; the reply that runs is cut where it has come to. */
function shownBeats(beats: readonly StepBeat[], at: number, signs: number): StepBeat[] {
  const running = beats[at];
  const whole = beats.slice(0, at);
  if (running?.text === undefined || signs === 0) return whole;
  return [...whole, { ...running, text: cutPieces(running.text, signs) }];
}

type StepPartProps = { step: Step; title: string; beats: StepBeat[]; card: string };

function StepPart({ step, title, beats, card }: StepPartProps) {
  if (beats.length === 0) return null;
  return (
    <div data-step={step} className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      {beats.map((beat, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: beats never change their order
        <Said key={at} beat={beat} card={card} />
      ))}
    </div>
  );
}
