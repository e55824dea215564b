import type { ClarifyResult } from '@solacore/contract';
import type { TopicId } from '../phrases/phrases.ts';
import { hasCue } from './cues.ts';
import type { Reading } from './reading.ts';

type Control = ClarifyResult['control'];

/** Who can move a problem of this topic, where the person says nothing about it. */
const usual: Record<TopicId, Control | undefined> = {
  overload: 'shared',
  job: 'shared',
  boss: 'shared',
  study: 'mine',
  money: 'shared',
  partner: 'shared',
  family: 'shared',
  friends: 'shared',
  lonely: 'shared',
  grief: 'not_mine',
  health: 'shared',
  home: 'shared',
  decision: 'mine',
  habit: 'mine',
  self: 'mine',
  other: undefined,
};

/** In whose hands it lies, from the problem alone; undefined where it has to be asked. */
export function controlOf(reading: Reading): Control | undefined {
  const { problem, topics } = reading;
  const own = problem.replace(/\b(?:as if|as though)\b[^.!?\n]*|como si [^.!?\n]*/gi, ' ');
  if (topics[0] === 'grief' || hasCue(own, 'outOfHands')) return 'not_mine';
  if (hasCue(problem, 'others')) return 'shared';
  return usual[topics[0] ?? 'other'];
}

/** What an answer to "how much of it is in your hands?" says. */
export function controlIn(answer: string): Control | undefined {
  if (hasCue(answer, 'partly')) return 'shared';
  if (hasCue(answer, 'outOfHands') || /^(?:no|none|nothing|nada|没有|不)/i.test(answer.trim())) {
    return 'not_mine';
  }
  return hasCue(answer, 'inHands') ? 'mine' : undefined;
}
