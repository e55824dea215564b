import type { Language, ReceiveResult } from '@solacore/contract';
import { turnCaps } from '../../machine/turns.ts';
import { asideParts } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { clip } from '../reading/clip.ts';
import { feelingOf } from '../reading/feeling-of.ts';
import { freshClause } from '../reading/fresh-clause.ts';
import type { Reading } from '../reading/reading.ts';
import { isFeelingFirst, isFeelingOnly, rankClauses } from '../reading/salience.ts';
import { themeOf } from '../reading/theme.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';

/** First words: reflect, one tentative feeling, one question; then name it and close. */
export function receive(reading: Reading, voice: Voice): Draft {
  const { current, answers, turn } = reading;
  const heard = answers.filter((answer) => answer.kind === 'answer').length;
  const isAside = current.kind === 'nature' || current.kind === 'advice';
  const isFirst = heard === 1 && current.kind === 'answer' && turn < turnCaps.receive;
  const isRefused = current.kind === 'skip' && heard > 0;
  if (isRefused || turn >= turnCaps.receive) return close(reading, voice);
  if (heard > 0 && current.kind === 'listen') {
    return { parts: asideParts(reading, voice), result: null, complete: false };
  }
  if (heard === 0) return start(reading, voice);
  if (isFirst) return reflect(reading, voice);
  if (isAside) {
    const question = openQuestion(reading, voice);
    return { parts: [...asideParts(reading, voice), question], result: null, complete: false };
  }
  return close(reading, voice);
}

function openQuestion(reading: Reading, voice: Voice): string {
  const topic = voice.phrases.topics[reading.topics[0] ?? 'other'];
  return voice.say('open', topic.open);
}

function start(reading: Reading, voice: Voice): Draft {
  const { receive: pools } = voice.phrases;
  const { current } = reading;
  const aside = asideParts(reading, voice);
  const wordless = current.kind === 'wordless';
  const opening = wordless
    ? [voice.say('wordless', pools.wordless, { q: mark(reading, voice) })]
    : aside;
  if (current.kind === 'listen') return { parts: aside, result: null, complete: false };
  const pool = reading.turn > 1 ? pools.again : pools.start;
  return { parts: [...opening, voice.say('start', pool)], result: null, complete: false };
}

function mark(reading: Reading, voice: Voice): string {
  const [open, close] = voice.phrases.marks;
  return `${open}${clip(reading.current.text.replace(/[?？¿!！¡]/g, '') || '…', 24)}${close}`;
}

function received(reading: Reading, label: string, confirmed: boolean): ReceiveResult {
  const intensity = reading.state.distress?.before;
  const emotion = { label, confirmed, ...(intensity === undefined ? {} : { intensity }) };
  return { emotion, theme: themeOf(reading) };
}

function reflect(reading: Reading, voice: Voice): Draft {
  const { receive: pools } = voice.phrases;
  const clause = rankClauses(reading.current.text, reading.lang)[0] ?? reading.current.text;
  const feeling = feelingOf(reading).label;
  const parts = [
    voice.reflect('reflect', pools.reflect, clause),
    voice.say('feeling', pools.feeling, { feeling }),
    openQuestion(reading, voice),
  ];
  return { parts, result: { receive: received(reading, feeling, false) }, complete: false };
}

/** More than the name of a feeling: what it is about, or why. */
function saysMore(text: string, lang: Language): boolean {
  if (/because|porque|因为/i.test(text)) return true;
  return !isFeelingOnly(text, lang) && !isFeelingFirst(text, lang);
}

function close(reading: Reading, voice: Voice): Draft {
  const { receive: pools } = voice.phrases;
  const { current } = reading;
  const feeling = feelingOf(reading);
  const told = current.kind === 'answer' ? rankClauses(current.text, reading.lang) : [];
  const clause = told.find((text) => countWords(text) >= 3 && saysMore(text, reading.lang));
  const next = clause === undefined ? freshClause(reading) : undefined;
  const fresh = next === undefined || isFeelingOnly(next, reading.lang) ? undefined : next;
  const slots = { feeling: feeling.label };
  const isConfirmed = feeling.isNamed || current.kind === 'agreement';
  const named = reading.problem === '' ? pools.unnamed : pools.named;
  const parts = [
    ...asideParts(reading, voice, true),
    ...(clause === undefined ? [] : [voice.reflect('answer', pools.answer, clause)]),
    fresh === undefined
      ? voice.say('named', named, slots)
      : voice.say('beside', pools.beside, { ...slots, q: voice.quote(fresh) }),
    voice.say('close', pools.close),
  ];
  const part = received(reading, feeling.label, isConfirmed);
  return { parts, result: { receive: part }, complete: true };
}
