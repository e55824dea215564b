import { emotionFamily } from '../../emotion/emotion-family.ts';
import { feelings } from '../../emotion/feelings.ts';
import { findFeeling } from '../../emotion/find-feeling.ts';
import type { TopicId } from '../phrases/phrases.ts';
import { clausesOf, sentencesOf } from './clauses.ts';
import { ownNameEs } from './own-name-es.ts';
import type { Reading } from './reading.ts';
import { isFeelingOnly } from './salience.ts';
import { countWords } from './word-count.ts';

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
  health: 'worry',
  home: 'frustration',
  decision: 'doubt',
  habit: 'frustration',
  self: 'shame',
  other: 'unease',
};

/** "Yes. I miss him most …": the feeling that was named is right. */
const saysYes =
  /^(?:yes|yeah|yep|exactly|right|s[íi]|exacto|eso es|对|是的?|嗯)(?=[\s,.，。、]|$)/i;

/** Without what others feel, and without questions. */
function ownWords(text: string): string {
  const told = sentencesOf(text).filter((sentence) => !/[?？]$/.test(sentence));
  return (told.length > 0 ? told.join('\n') : text)
    .replace(/\b(?:he|she|they|<person_\d+>) (?:is|are|was|were|gets?|got) [^,.;\n]*/gi, ' ')
    .replace(/\b(?:as if|as though)\b[^,.;\n]*|\bcomo si\b[^,.;\n]*/gi, ' ');
}

/** The feeling's name for this person: their latest word wins, then the problem, then the topic. */
export function feelingOf(reading: Reading): { label: string; isNamed: boolean } {
  const { lang, current, problem, topics } = reading;
  const known = reading.state.receive?.emotion.label;
  const isOther = clausesOf(current.text.replace(saysYes, ''), lang).some((text) =>
    isFeelingOnly(text, lang),
  );
  const isKept = known !== undefined && known !== '' && saysYes.test(current.text.trim());
  if (isKept && !isOther) return { label: known, isNamed: true };
  const told = (text: string) => findFeeling(ownWords(text), lang);
  const word = current.text
    .trim()
    .replace(/[.!。！…]+$/, '')
    .toLowerCase();
  const isWord =
    current.kind === 'answer' && countWords(word) <= 2 && told(current.text) === undefined;
  if (isWord && emotionFamily(word) !== 'neutral') return { label: word, isNamed: true };
  const found = told(current.text) ?? told(problem);
  if (found !== undefined) {
    const own = lang === 'es' ? ownNameEs(current.text, found) : undefined;
    return { label: own ?? found.label[lang], isNamed: true };
  }
  if (known !== undefined && known !== '') return { label: known, isNamed: true };
  const name = usual[topics[0] ?? 'other'];
  const guess = feelings.find((feeling) => feeling.label.en === name);
  return { label: guess?.label[lang] ?? '', isNamed: false };
}
