import type { Language } from '@solacore/contract';
import { turnCaps } from '../../machine/turns.ts';
import { hasCue } from '../reading/cues.ts';
import { statedRating } from '../reading/numbers.ts';
import type { Answer, Reading } from '../reading/reading.ts';
import { whenWhere } from '../reading/when-where.ts';
import { countWords } from '../reading/word-count.ts';
import { momentOf } from './moment.ts';

type Slot = 'when' | 'obstacle' | 'sure';

export type PlanAnswers = {
  when: string | undefined;
  where: string | undefined;
  obstacle: string | undefined;
  /** 0 to 10, only when the person gave a number. */
  sure: number | undefined;
  /** What to ask now; undefined ends the step. */
  pending: Slot | undefined;
  /** What this turn's message was taken for. */
  heard: Slot | 'where' | undefined;
  /** The pending question was asked before. */
  isRepeat: boolean;
};

type Progress = Omit<PlanAnswers, 'pending' | 'isRepeat'> & {
  asked: Record<Slot, number>;
  /** The obstacle is one that comes up in the moment; else it is asked for once. */
  isSettled: boolean;
};

const asides = ['nature', 'anger', 'reassure', 'advice', 'listen', 'question', 'unheard'];

function isHindrance(answer: Answer): boolean {
  return (
    answer.kind === 'answer' && countWords(answer.text) >= 2 && hasCue(answer.text, 'hindrance')
  );
}

const approving =
  /\b(?:works?|fine|good|great|doable|think so|that'?s it|perfect|should be)\b|me va bien|perfecto|vale|可以|没问题|挺好/i;

/** A sentence where a number was asked for says what speaks against it. */
function isDoubt({ text, kind }: Answer): boolean {
  return kind === 'answer' && countWords(text) >= 3 && !approving.test(text) && !/\d/.test(text);
}

/** What to ask next: each question at most twice, the time and the number before the obstacle. */
function nextSlot(progress: Progress, left: number): Slot | undefined {
  const { asked } = progress;
  if (left <= 0) return undefined;
  if (progress.when === undefined && asked.when < 2) return 'when';
  const isRoomy = asked.when < 2 && left > 1;
  if (!progress.isSettled && asked.obstacle < 1 && isRoomy) return 'obstacle';
  if (progress.sure === undefined && asked.sure < 2) return 'sure';
  return undefined;
}

function takeTime(progress: Progress, answer: Answer, reading: Reading): void {
  const found = whenWhere(answer.text, reading.lang);
  progress.when ??= found.when;
  progress.where ??= found.where;
  if (found.when !== undefined) progress.heard = 'when';
  else if (found.where !== undefined) progress.heard = 'where';
  else if (isHindrance(answer)) takeObstacle(progress, answer);
  if (answer.kind === 'skip') progress.asked.when = 2;
}

function takeObstacle(progress: Progress, answer: Answer): void {
  if (answer.kind !== 'answer') return;
  progress.obstacle = answer.text.replace(/^(?:that|because|maybe|probably)\s+/i, '');
  progress.isSettled = true;
  progress.heard = 'obstacle';
}

/** A place told on its own, after the time: "at my sister's". */
function placeIn(text: string, lang: Language): string | undefined {
  const isPlace =
    countWords(text) <= 6 && /^(?:at|in|by|en|desde|在|到)(?:\s|(?=[\u3400-\u9fff]))/i.test(text);
  return isPlace && !/\d/.test(text) ? text.replace(/[.。]+$/, '') : whenWhere(text, lang).where;
}

function takeNumber(progress: Progress, answer: Answer, reading: Reading): void {
  const rating = statedRating(answer.text);
  const place = progress.where === undefined ? placeIn(answer.text, reading.lang) : undefined;
  if (place !== undefined) {
    progress.where = place;
    progress.heard = 'where';
  }
  if (rating !== undefined) {
    progress.sure = rating;
    progress.heard = 'sure';
  } else if (place === undefined && (isHindrance(answer) || isDoubt(answer))) {
    takeObstacle(progress, answer);
  }
  if (answer.kind === 'skip') progress.asked.sure = 2;
}

/** Replays the step: nothing is taken for what it is not, and no number is invented. */
export function planAnswers(reading: Reading, known: string | undefined): PlanAnswers {
  const isMoment = known !== undefined && momentOf[reading.lang].test(known.trim());
  const progress: Progress = {
    when: undefined,
    where: undefined,
    obstacle: known,
    sure: undefined,
    heard: undefined,
    isSettled: isMoment,
    asked: { when: 0, obstacle: 0, sure: 0 },
  };
  let pending: Slot | undefined;
  let isRepeat = false;
  for (const [index, answer] of reading.answers.entries()) {
    progress.heard = undefined;
    const isAside = asides.includes(answer.kind);
    if (index === 0 && answer.kind === 'answer') takeTime(progress, answer, reading);
    if (index === 0 && answer.kind === 'skip') progress.asked = { when: 2, obstacle: 2, sure: 2 };
    if (index > 0 && !isAside) {
      if (pending === 'when') takeTime(progress, answer, reading);
      const isNumber = statedRating(answer.text) !== undefined && countWords(answer.text) <= 2;
      if (pending === 'obstacle' && !isNumber) takeObstacle(progress, answer);
      if (pending === 'obstacle' && isNumber) takeNumber(progress, answer, reading);
      if (pending === 'sure') takeNumber(progress, answer, reading);
    }
    pending = nextSlot(progress, turnCaps.commit - index - 1);
    isRepeat = pending !== undefined && progress.asked[pending] > 0;
    if (pending !== undefined) progress.asked[pending] += 1;
  }
  const { asked: _, isSettled: __, ...told } = progress;
  return { ...told, pending, isRepeat };
}
