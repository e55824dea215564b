import type { Language, ReceiveResult } from '@solacore/contract';
import { emotionFamily } from '../../emotion/emotion-family.ts';
import { turnCaps } from '../../machine/turns.ts';
import { asideParts, isAside } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { clip } from '../reading/clip.ts';
import { hasCue } from '../reading/cues.ts';
import { feelingOf } from '../reading/feeling-of.ts';
import { freshClause } from '../reading/fresh-clause.ts';
import { isTelling } from '../reading/message-kind.ts';
import { questionTopic } from '../reading/question-topic.ts';
import type { Reading } from '../reading/reading.ts';
import { isFeelingFirst, isFeelingOnly, rankClauses } from '../reading/salience.ts';
import { hasSeveral } from '../reading/several.ts';
import { themeOf } from '../reading/theme.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';
import { listen } from './listen.ts';

/** A letter rather than a message, in words. */
const letterWords = 250;

/** First words: reflect, one tentative feeling, one question; then name it and close. */
export function receive(reading: Reading, voice: Voice): Draft {
  const { current, answers, turn } = reading;
  const heard = answers.filter((answer) => answer.kind === 'answer').length;
  const isFirst = heard === 1 && current.kind === 'answer' && turn < turnCaps.receive;
  if (reading.isListening && (heard > 0 || current.kind === 'listen'))
    return listen(reading, voice);
  const isRefused = current.kind === 'skip' && heard > 0;
  if (isRefused || turn >= turnCaps.receive) return close(reading, voice);
  if (heard === 0) return start(reading, voice);
  if (isFirst) return reflect(reading, voice);
  if (isAside(reading) || current.kind === 'advice') {
    const question = openQuestion(reading, voice);
    return { parts: [...asideParts(reading, voice), question], result: null, complete: false };
  }
  return close(reading, voice);
}

function openQuestion(reading: Reading, voice: Voice): string {
  const { receive: pools, topics } = voice.phrases;
  if (hasSeveral(reading.problem)) return voice.say('severalAtOnce', pools.several);
  return voice.say('open', topics[questionTopic(reading)].open);
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
  const { current, lang } = reading;
  const ranked = rankClauses(current.text, lang);
  const clause = ranked.find(isTelling) ?? ranked[0] ?? current.text;
  const feeling = feelingOf(reading).label;
  const isGlad = ['joy', 'calm'].includes(emotionFamily(feeling));
  const isLetter = countWords(current.text) >= letterWords;
  const parts = [
    isLetter ? voice.say('long', pools.long) : '',
    isGlad
      ? voice.say('glad', pools.glad, { q: voice.quote(clause) })
      : voice.reflect('reflect', pools.reflect, clause),
    isFeelingOnly(clause, lang) && clause.includes(feeling)
      ? ''
      : voice.say('feeling', pools.feeling, { feeling }),
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
  const isConfirmed = feeling.isNamed || current.kind === 'agreement';
  const parts = [
    ...asideParts(reading, voice, true),
    ...(current.kind === 'skip' ? [] : feelingWords(reading, voice)),
    voice.say('close', pools.close),
  ];
  const part = received(reading, feeling.label, isConfirmed);
  return { parts, result: { receive: part }, complete: true };
}

/** Tells back what was added, and names the feeling: as corrected, beside its cause, or alone. */
function feelingWords(reading: Reading, voice: Voice): string[] {
  const { receive: pools, aside } = voice.phrases;
  const { current, lang } = reading;
  const isDenied = current.kind === 'answer' && hasCue(current.text, 'denial');
  const ranked = current.kind === 'answer' ? rankClauses(current.text, lang) : [];
  const told = ranked.filter((text) => isTelling(text) && !(isDenied && hasCue(text, 'denial')));
  const clause = told.find((text) => countWords(text) >= 3 && saysMore(text, lang));
  const answer = clause === undefined ? [] : [voice.reflect('answer', pools.answer, clause)];
  if (isDenied) return [...deniedWords(reading, voice), ...answer];
  const isUnwilling = current.kind === 'answer' && hasCue(current.text, 'skip');
  const left = isUnwilling ? [voice.say('skip', aside.skip)] : [];
  const slots = { feeling: feelingOf(reading).label };
  const next = clause === undefined ? freshClause(reading) : undefined;
  const isFelt = next !== undefined && !saysMore(next, lang);
  const fresh = isFelt ? undefined : next;
  const named = reading.problem === '' ? pools.unnamed : pools.named;
  const name =
    fresh === undefined || current.kind === 'unsure'
      ? voice.say('named', named, slots)
      : voice.say('beside', pools.beside, { ...slots, q: voice.quote(fresh) });
  return [...left, ...answer, name];
}

/** The guess was wrong: the old word goes, the person's stands. */
function deniedWords(reading: Reading, voice: Voice): string[] {
  const { receive: pools } = voice.phrases;
  const a = reading.state.receive?.emotion.label ?? '';
  const { label, isNamed } = feelingOf(reading);
  if (a === '' || (isNamed && label === a))
    return [voice.say('named', pools.named, { feeling: label })];
  if (!isNamed) return [voice.say('denied', pools.denied, { a })];
  const own = rankClauses(reading.current.text, reading.lang).find(
    (text) => countWords(text) <= 3 && isFeelingOnly(text, reading.lang) && !hasCue(text, 'denial'),
  );
  const feeling = own === undefined ? label : voice.quote(own);
  return [voice.say('corrected', pools.corrected, { a, feeling })];
}
