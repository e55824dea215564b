import { turnCaps } from '../../machine/turns.ts';
import { asideParts, isAside } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { feelingOf } from '../reading/feeling-of.ts';
import { isTelling } from '../reading/message-kind.ts';
import type { Reading } from '../reading/reading.ts';
import { rankClauses } from '../reading/salience.ts';
import { themeOf } from '../reading/theme.ts';
import type { Voice } from '../voice.ts';

/** Somebody who only wants to be heard: told back, nothing asked, nothing to go on to. */
export function listen(reading: Reading, voice: Voice): Draft {
  const { receive: pools, aside } = voice.phrases;
  const { current, lang, answers, turn } = reading;
  const complete = reading.step === 'receive' && turn >= turnCaps.receive;
  const result = reading.step === 'receive' && reading.problem !== '' ? received(reading) : null;
  if (isAside(reading)) return { parts: asideParts(reading, voice), result, complete };
  const clause = rankClauses(current.text, lang).filter(isTelling)[0];
  if (current.kind !== 'answer' || clause === undefined) {
    const isOver = current.kind === 'done' || current.kind === 'agreement';
    const parts = isOver
      ? [voice.say('listenEnd', pools.listenEnd)]
      : [voice.say('listen', aside.listen)];
    return { parts, result, complete };
  }
  const isFirst = answers.filter(({ kind }) => kind === 'answer').length === 1;
  const told = isFirst
    ? [voice.reflect('reflect', pools.reflect, clause), voice.say('listen', aside.listen)]
    : [voice.reflect('answer', pools.answer, clause), voice.say('listening', pools.listening)];
  return { parts: told, result, complete };
}

function received(reading: Reading) {
  const { label } = feelingOf(reading);
  return { receive: { emotion: { label, confirmed: false }, theme: themeOf(reading) } };
}
