import { steps } from '@solacore/contract';
import { hash } from './hash.ts';
import type { Phrases, Reflections } from './phrases/phrases.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { quotable } from './reading/clauses.ts';
import { clip } from './reading/clip.ts';
import type { Reading } from './reading/reading.ts';
import { turned } from './reading/turned.ts';

type Slots = Record<string, string>;

export type Voice = {
  phrases: Phrases;
  /** A text of the pool, chosen by the person's words, the step and the turn, with slots filled. */
  say: (name: string, pool: readonly string[], slots?: Slots) => string;
  /** The same choice among other things than texts. */
  pick: <T>(name: string, pool: readonly T[], fallback: T) => T;
  /** As `say`, the same at every turn: for results that a later turn works out again. */
  settle: (name: string, pool: readonly string[], slots?: Slots) => string;
  /** A clause in the quotation marks of the language. */
  quote: (text: string) => string;
  /** A view of the product's own wording, whole, in quotation marks. */
  quoteView: (text: string) => string;
  /** Tells a clause back: turned to "you" where that is safe, else in quotation marks. */
  reflect: (name: string, pools: Reflections, clause: string) => string;
};

/** Fills `{slot}`s; a quote keeps whatever the person wrote, braces included. */
function fill(frame: string, slots: Slots): string {
  return frame.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
}

/** A frame that begins with a slot begins with a capital, as every sentence does. */
function sentence(frame: string, slots: Slots): string {
  const text = fill(frame, slots);
  return frame.startsWith('{') ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

export function createVoice(reading: Reading): Voice {
  const phrases = phrasesOf[reading.lang];
  const seed = reading.problem === '' ? reading.current.text : reading.problem;
  const ordinal = steps.indexOf(reading.step) * 5 + reading.turn;
  const [open, close] = phrases.marks;
  const pick = <T>(name: string, pool: readonly T[], fallback: T): T =>
    pool[(hash(`${name}|${seed}`) + ordinal) % Math.max(1, pool.length)] ?? fallback;
  const say: Voice['say'] = (name, pool, slots = {}) => sentence(pick(name, pool, ''), slots);
  const quote: Voice['quote'] = (text) =>
    `${open}${clip(quotable(text, reading.lang), 140)}${close}`;
  return {
    phrases,
    pick,
    say,
    quote,
    quoteView: (text) => `${open}${clip(text.replace(/[.。\s]+$/, ''), 260)}${close}`,
    settle: (name, pool, slots = {}) =>
      fill(pool[hash(`${name}|${seed}`) % Math.max(1, pool.length)] ?? '', slots),
    reflect: (name, pools, clause) => {
      const y = pools.told.length === 0 ? undefined : turned(clause, reading.lang);
      return y !== undefined && hash(`${name}|${clause}`) % 2 === 0
        ? say(`${name}Told`, pools.told, { y })
        : say(name, pools.quoted, { q: quote(clause) });
    },
  };
}
