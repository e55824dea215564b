import { feelings } from '../../emotion/feelings.ts';
import { findFeeling } from '../../emotion/find-feeling.ts';
import type { TopicId } from '../phrases/phrases.ts';
import type { Reading } from './reading.ts';

/** What a topic tends to bring along, named tentatively where the person names nothing. */
const usual: Record<TopicId, string> = {
  overload: 'overwhelm',
  job: 'worry',
  boss: 'frustration',
  study: 'worry',
  money: 'worry',
  partner: 'hurt',
  family: 'worry',
  friends: 'hurt',
  lonely: 'loneliness',
  grief: 'grief',
  health: 'tiredness',
  home: 'frustration',
  decision: 'doubt',
  habit: 'frustration',
  self: 'shame',
  other: 'unease',
};

/** The feeling's name for this person: their latest word wins, then the problem, then the topic. */
export function feelingOf(reading: Reading): { label: string; isNamed: boolean } {
  const { lang, current, problem, topics } = reading;
  const known = reading.state.receive?.emotion.label;
  const found = findFeeling(current.text, lang) ?? findFeeling(problem, lang);
  if (found !== undefined) return { label: found.label[lang], isNamed: true };
  if (known !== undefined && known !== '') return { label: known, isNamed: true };
  const name = usual[topics[0] ?? 'other'];
  const guess = feelings.find((feeling) => feeling.label.en === name);
  return { label: guess?.label[lang] ?? '', isNamed: false };
}
