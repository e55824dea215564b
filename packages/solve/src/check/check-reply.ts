import { createPartReader } from './find-objects.ts';
import { isQuestion, judgeWords } from './judge-sentence.ts';
import { judgeStyle } from './judge-style.ts';
import { lengthOf } from './measure.ts';
import { rightPlaceholders } from './placeholders.ts';
import { type ReplyContext, readFacts } from './reply-context.ts';
import { type Breach, type HardRule, type SoftRule, turnCap } from './rules.ts';
import { createSplitter } from './split-sentences.ts';

export type ReplyCheck = { hard: Breach<HardRule>[]; soft: Breach<SoftRule>[] };

/** Holds a whole reply against the rules of every turn (method 6.2). Pure; keeps no words. */
export function checkReply(text: string, context: ReplyContext): ReplyCheck {
  const facts = readFacts(context);
  const { step, lang, shown } = facts;
  const hard: Breach<HardRule>[] = [];
  const soft: Breach<SoftRule>[] = [];
  const { sentences, objects } = readSentences(text);
  let length = 0;
  let questions = 0;
  for (const [sentence, words] of sentences.entries()) {
    const broken: HardRule[] = judgeWords(words, facts);
    length += lengthOf(words, lang);
    if (isQuestion(words)) questions += 1;
    if (isQuestion(words) && questions > 1) broken.push('questions');
    if (rightPlaceholders(words, shown, lang).isChanged) broken.push('placeholder');
    hard.push(...broken.map((rule) => ({ rule, sentence })));
    soft.push(...judgeStyle(words, sentence, facts).map((rule) => ({ rule, sentence })));
  }
  const last = Math.max(0, sentences.length - 1);
  if (length > turnCap(step, lang)) hard.push({ rule: 'words', sentence: last });
  if (objects > 0) hard.push({ rule: 'object', sentence: last });
  if (sentences.length === 0) hard.push({ rule: 'empty', sentence: 0 });
  return { hard, soft };
}

function readSentences(text: string): { sentences: string[]; objects: number } {
  const reader = createPartReader();
  const splitter = createSplitter();
  const parts = [...reader.push(text), ...reader.end()];
  const prose = parts.map((part) => (part.kind === 'prose' ? part.text : '\n')).join('');
  const objects = parts.filter(({ kind }) => kind === 'object').length;
  const sentences: string[] = [];
  let begun = '';
  for (const { text: piece, isEnd } of [...splitter.push(prose), ...splitter.end()]) {
    begun += piece;
    if (!isEnd) continue;
    if (begun.trim() !== '') sentences.push(begun.trim());
    begun = '';
  }
  return { sentences, objects };
}
