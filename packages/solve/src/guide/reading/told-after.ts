import type { Language } from '@solacore/contract';
import { sentencesOf } from './clauses.ts';
import { cues } from './cues.ts';
import { countWords } from './word-count.ts';

const denied = /(?:\b(?:no|not|never|nunca|ya no)\s+(?:me\s+)?|不|没)$/;

/** Longest sentence of which the rest after a cue is taken for one thing. */
const longestSentence = 32;

/** "Quiero dejar de fumar y no aguanto ni dos días": the wish ends before the turn. */
const spanishTurn = /,? (?:pero|aunque|y (?:no|nunca|ya no|al final|luego|me|se)) .*$/;

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** The rest of the sentence after a cue ("I want to …"), when it says something. */
export function toldAfter(text: string, cue: RegExp): string | undefined {
  for (const sentence of sentencesOf(text)) {
    const match = cue.exec(plain(sentence));
    if (match === null || denied.test(sentence.slice(0, match.index).toLowerCase())) continue;
    if (countWords(sentence) > longestSentence || /[?？]$/.test(sentence)) continue;
    const rest = sentence
      .slice(match.index + match[0].length)
      .replace(/[.!?。！？；;]+$/, '')
      .replace(spanishTurn, '');
    const lead = /\b(?:to|that)\s+$/.exec(match[0])?.[0].trim() ?? '';
    if (countWords(rest) >= 3) return `${lead} ${rest.trim()}`.trim();
  }
  return undefined;
}

/** What the person already thought of doing, in their words: "ask the owner to …". */
export function toldIdea(text: string, lang: Language): string | undefined {
  return toldAfter(text, cues[lang].idea)
    ?.replace(/^(?:to|that) /, '')
    .replace(/，(?:就是|可是|但|只是|一直|却|不过).*$/, '');
}

/** What the person wants; a thing they want to do themselves is an idea, and no goal. */
export function toldGoal(text: string, lang: Language): string | undefined {
  const { idea, goal } = cues[lang];
  const rest = sentencesOf(text).filter((sentence) => !idea.test(plain(sentence)));
  return toldAfter(rest.join(lang === 'zh' ? '' : ' '), goal);
}
