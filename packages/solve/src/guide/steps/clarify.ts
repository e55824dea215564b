import type { ClarifyResult } from '@solacore/contract';
import { findFeeling } from '../../emotion/find-feeling.ts';
import { asideParts } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { clip } from '../reading/clip.ts';
import { controlIn, controlOf } from '../reading/control.ts';
import { cues } from '../reading/cues.ts';
import { factsAndGuesses } from '../reading/facts.ts';
import { freshClause } from '../reading/fresh-clause.ts';
import { goalWords } from '../reading/goal-words.ts';
import { questionTopic } from '../reading/question-topic.ts';
import type { Reading } from '../reading/reading.ts';
import { rankClauses } from '../reading/salience.ts';
import { hasSeveral } from '../reading/several.ts';
import { type SlotAnswers, slotAnswers } from '../reading/slot-answers.ts';
import { toldAfter, toldGoal } from '../reading/told-after.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';
import { correct } from './correct-clarify.ts';
import { problemStatement } from './problem-statement.ts';

type Slot = 'goal' | 'obstacle' | 'control';
type Told = { [name in Slot]?: string | undefined };

/** What good enough looks like and what stands in the way; what was told is not asked again. */
export function clarify(reading: Reading, voice: Voice): Draft {
  const opening = reading.answers[0]?.text ?? '';
  const text = `${reading.problem}\n${opening}`;
  const { clarify: known } = reading.state;
  const isAdded = reading.turn > 1 && reading.current.kind === 'answer';
  if (known !== undefined && known.goal !== '' && isAdded) return correct(reading, voice, known);
  const goal = toldGoal(text, reading.lang);
  const obstacle = toldAfter(text, cues[reading.lang].obstacle);
  const questions: Slot[] = [];
  if (goal === undefined) questions.push('goal');
  if (obstacle === undefined) questions.push('obstacle');
  if (controlOf(reading) === undefined) questions.push('control');
  const slots = slotAnswers(reading, questions);
  if (slots.pending.length > 0) return ask(reading, voice, slots, goal);
  const { filled } = slots;
  const told = { ...filled, goal: filled.goal ?? goal, obstacle: filled.obstacle ?? obstacle };
  return complete(reading, voice, told, slots.justFilled);
}

function reflection(reading: Reading, voice: Voice, last: Slot | undefined): string[] {
  const { clarify: pools } = voice.phrases;
  const { current, lang } = reading;
  const isTold = current.kind === 'answer' && (last !== undefined || countWords(current.text) > 8);
  if (last === 'goal') {
    return [
      voice.say('goalHeard', pools.goalHeard, { q: voice.quote(goalWords(current.text, lang)) }),
    ];
  }
  const clause = isTold ? rankClauses(current.text, lang)[0] : freshClause(reading);
  if (clause === undefined) return [voice.say('bare', pools.bare)];
  if (last === 'obstacle') return [voice.reflect('obstacleHeard', pools.obstacleHeard, clause)];
  if (last === 'control') {
    return [voice.say('controlHeard', pools.controlHeard, { q: voice.quote(clause) })];
  }
  return [voice.reflect('clarify', pools.open, clause)];
}

function question(reading: Reading, voice: Voice, slots: SlotAnswers<Slot>): string {
  const { clarify: pools, topics } = voice.phrases;
  const topic = topics[questionTopic(reading)];
  const slot = slots.pending[0];
  const isLoss = reading.topics[0] === 'grief';
  if (slot === 'control') return voice.say('control', pools.control);
  if (slot === 'goal') {
    return slots.isRetry
      ? voice.say('easierGoal', pools.easierGoal)
      : voice.say('goal', isLoss ? topic.goal : [...topic.goal, ...pools.goal]);
  }
  return slots.isRetry
    ? voice.say('easierObstacle', pools.easierObstacle)
    : voice.say('obstacle', pools.obstacle);
}

function ask(
  reading: Reading,
  voice: Voice,
  slots: SlotAnswers<Slot>,
  goal: string | undefined,
): Draft {
  const aside = asideParts(reading, voice);
  const known = reading.turn === 1 ? goal : undefined;
  const heard =
    known === undefined
      ? reflection(reading, voice, slots.justFilled)
      : [voice.say('goalHeard', voice.phrases.clarify.goalHeard, { q: voice.quote(known) })];
  const lead = aside.length > 0 ? aside : heard;
  const parts = [...lead, ...several(reading, voice), question(reading, voice, slots)];
  return { parts, result: null, complete: false };
}

/** Two problems in one message: both are named once, the person answers for the one they take. */
function several(reading: Reading, voice: Voice): string[] {
  if (reading.turn > 1 || reading.focus !== undefined || !hasSeveral(reading.problem)) return [];
  const { clarify: pools, topics } = voice.phrases;
  const a = topics[reading.topics[0] ?? 'other'].noun;
  const b = topics[reading.topics[1] ?? 'other'].noun;
  return [voice.say('several', pools.several, { a, b })];
}

function complete(reading: Reading, voice: Voice, told: Told, last: Slot | undefined): Draft {
  const { clarify: pools } = voice.phrases;
  const { facts, guesses } = factsAndGuesses(reading);
  const words = told.goal ?? voice.settle('defaultGoal', pools.defaultGoal);
  const goal = clip(goalWords(words, reading.lang), 400);
  const control = controlIn(told.control ?? '') ?? controlOf(reading) ?? 'shared';
  const part: ClarifyResult = {
    problem: problemStatement(reading, voice, goal),
    facts,
    assumptions: guesses,
    goal,
    obstacles:
      told.obstacle === undefined
        ? []
        : [{ text: clip(told.obstacle, 400), kind: obstacleKind(told.obstacle, reading) }],
    control,
    changeable: control !== 'not_mine',
  };
  const aside = asideParts(reading, voice, true);
  const lead = aside.length > 0 ? aside : reflection(reading, voice, last);
  return {
    parts: [
      ...lead,
      part.changeable ? '' : voice.say('coping', pools.coping),
      voice.say('close', pools.close),
    ],
    result: { clarify: part },
    complete: true,
  };
}

const ownStart = {
  en: /^(i|i'm|i've|me|[a-z]+ing|fear|my (?:fear|head|energy|mood|own|shame|nerves))\b/,
  es: /^(yo|me|no (?:s[ée]|puedo|tengo|me)|estoy|tengo|siento|mi (?:miedo|cabeza|cansancio|vergüenza))(?=\s|$)/,
  zh: /^我(?!们|妈|爸|老板|领导|同事)/,
} as const;

function obstacleKind(text: string, reading: Reading): 'inner' | 'outer' {
  const lower = text.trim().toLowerCase().replaceAll('’', "'");
  const isOwn = ownStart[reading.lang].test(lower);
  return isOwn || findFeeling(lower, reading.lang) !== undefined ? 'inner' : 'outer';
}
