import { turnCaps } from '../../machine/turns.ts';
import { asideParts } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { clip } from '../reading/clip.ts';
import { feelingOf } from '../reading/feeling-of.ts';
import { freshClause } from '../reading/fresh-clause.ts';
import type { Reading } from '../reading/reading.ts';
import { rankClauses } from '../reading/salience.ts';
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

function reflect(reading: Reading, voice: Voice): Draft {
  const { receive: pools } = voice.phrases;
  const q = voice.quote(rankClauses(reading.current.text, reading.lang)[0] ?? reading.current.text);
  const parts = [
    voice.say('reflect', pools.reflect, { q }),
    voice.say('feeling', pools.feeling, { feeling: feelingOf(reading).label }),
    openQuestion(reading, voice),
  ];
  return { parts, result: null, complete: false };
}

function close(reading: Reading, voice: Voice): Draft {
  const { receive: pools } = voice.phrases;
  const { current } = reading;
  const feeling = feelingOf(reading);
  const isAnswer = current.kind === 'answer';
  const clause = isAnswer ? rankClauses(current.text, reading.lang)[0] : freshClause(reading);
  const theme = clip(reading.clauses[0] ?? current.text, 240);
  const emotion = {
    label: feeling.label,
    confirmed: feeling.isNamed || current.kind === 'agreement',
    ...(reading.state.distress?.before === undefined
      ? {}
      : { intensity: reading.state.distress.before }),
  };
  const parts = [
    ...asideParts(reading, voice),
    ...(clause === undefined
      ? []
      : [voice.say('answer', pools.answer, { q: voice.quote(clause) })]),
    voice.say('named', clause === undefined ? pools.unnamed : pools.named, {
      feeling: feeling.label,
    }),
    voice.say('close', pools.close),
  ];
  return { parts, result: { receive: { emotion, theme } }, complete: true };
}
