import type { ClarifyResult } from '@solacore/contract';
import { findFeeling } from '../../emotion/find-feeling.ts';
import { asideParts } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { clip } from '../reading/clip.ts';
import { cues, hasCue } from '../reading/cues.ts';
import { factsAndGuesses } from '../reading/facts.ts';
import { clauseBeside, freshClause } from '../reading/fresh-clause.ts';
import type { Reading } from '../reading/reading.ts';
import { rankClauses } from '../reading/salience.ts';
import { type SlotAnswers, slotAnswers } from '../reading/slot-answers.ts';
import { toldAfter } from '../reading/told-after.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';
import { problemStatement } from './problem-statement.ts';

type Slot = 'which' | 'goal' | 'obstacle';

/** What good enough looks like and what stands in the way; what was told is not asked again. */
export function clarify(reading: Reading, voice: Voice): Draft {
  const opening = reading.answers[0]?.text ?? '';
  const told = `${reading.problem}\n${opening}`;
  const goal = toldAfter(told, cues[reading.lang].goal);
  const obstacle = toldAfter(told, cues[reading.lang].obstacle);
  const questions: Slot[] = [];
  if (hasSeveral(reading)) questions.push('which');
  if (goal === undefined) questions.push('goal');
  if (obstacle === undefined) questions.push('obstacle');
  const slots = slotAnswers(reading, questions);
  if (slots.pending.length > 0) return ask(reading, voice, slots);
  return complete(reading, voice, {
    goal: slots.filled.goal ?? goal,
    obstacle: slots.filled.obstacle ?? obstacle,
  });
}

function hasSeveral(reading: Reading): boolean {
  const { problem, topics } = reading;
  return topics.length >= 3 && countWords(problem) >= 20 && hasCue(problem, 'several');
}

function reflection(reading: Reading, voice: Voice, last: Slot | undefined): string[] {
  const { clarify: pools } = voice.phrases;
  const { current, lang } = reading;
  const isTold = current.kind === 'answer' && (last !== undefined || countWords(current.text) > 8);
  const clause = isTold ? rankClauses(current.text, lang)[0] : freshClause(reading);
  if (clause === undefined) return [voice.say('bare', pools.bare)];
  const q = voice.quote(clause);
  if (last === 'goal') return [voice.say('goalHeard', pools.goalHeard, { q })];
  if (last === 'obstacle') return [voice.say('obstacleHeard', pools.obstacleHeard, { q })];
  return [voice.say('open', pools.open, { q })];
}

function question(reading: Reading, voice: Voice, slots: SlotAnswers<Slot>): string {
  const { clarify: pools, topics } = voice.phrases;
  const topic = topics[reading.topics[0] ?? 'other'];
  const slot = slots.pending[0];
  if (slot === 'which') {
    const a = topic.noun;
    const b = topics[reading.topics[1] ?? 'other'].noun;
    return voice.say('which', pools.which, { a, b });
  }
  if (slot === 'goal') {
    return slots.isRetry
      ? voice.say('easierGoal', pools.easierGoal)
      : voice.say('goal', topic.goal);
  }
  return slots.isRetry
    ? voice.say('easierObstacle', pools.easierObstacle)
    : voice.say('obstacle', pools.obstacle);
}

function ask(reading: Reading, voice: Voice, slots: SlotAnswers<Slot>): Draft {
  const aside = asideParts(reading, voice);
  const lead = aside.length > 0 ? aside : reflection(reading, voice, slots.justFilled);
  const parts = [...lead, ...besides(reading, voice, slots), question(reading, voice, slots)];
  return { parts, result: null, complete: false };
}

/** Beside the goal just named, what it is set against: a clause of the problem not yet quoted. */
function besides(reading: Reading, voice: Voice, slots: SlotAnswers<Slot>): string[] {
  const clause = slots.justFilled === 'goal' ? clauseBeside(reading) : undefined;
  const pool = voice.phrases.clarify.beside;
  return clause === undefined ? [] : [voice.say('beside', pool, { q: voice.quote(clause) })];
}

function complete(
  reading: Reading,
  voice: Voice,
  told: { goal: string | undefined; obstacle: string | undefined },
): Draft {
  const { clarify: pools } = voice.phrases;
  const { facts, guesses } = factsAndGuesses(reading);
  const goal = clip(told.goal ?? voice.say('defaultGoal', pools.defaultGoal), 400);
  const isFixed = reading.topics[0] === 'grief' || hasCue(reading.problem, 'outOfHands');
  const part: ClarifyResult = {
    problem: problemStatement(reading, voice, goal),
    facts,
    assumptions: guesses,
    goal,
    obstacles:
      told.obstacle === undefined
        ? []
        : [{ text: clip(told.obstacle, 400), kind: obstacleKind(told.obstacle, reading) }],
    control: isFixed ? 'not_mine' : hasCue(reading.problem, 'others') ? 'shared' : 'mine',
    changeable: !isFixed,
  };
  const aside = asideParts(reading, voice);
  const lead = aside.length > 0 ? aside : reflection(reading, voice, 'obstacle');
  return {
    parts: [...lead, voice.say('close', pools.close)],
    result: { clarify: part },
    complete: true,
  };
}

const ownStart = {
  en: /^(i|i'm|i've|me|being|feeling|fear|my (?:fear|head|energy|mood|own|shame|nerves))\b/,
  es: /^(yo|me|no (?:s[ée]|puedo|tengo|me)|estoy|tengo|siento|mi (?:miedo|cabeza|cansancio|vergüenza))(?=\s|$)/,
  zh: /^我(?!们|妈|爸|老板|领导|同事)/,
} as const;

function obstacleKind(text: string, reading: Reading): 'inner' | 'outer' {
  const lower = text.trim().toLowerCase().replaceAll('’', "'");
  const isOwn = ownStart[reading.lang].test(lower);
  return isOwn || findFeeling(lower, reading.lang) !== undefined ? 'inner' : 'outer';
}
