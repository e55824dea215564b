import { findFeeling } from '../../emotion/find-feeling.ts';
import { cuesZh } from './cues-zh.ts';
import { countWords } from './word-count.ts';

/** Longest run of comma pieces that is told back as one, in words. */
const mostWords = 11;
const breaks = /[，：（）；]\s*|,\s+|\s+[–—-]+\s+|——/;

/** Leads up to what follows and says nothing alone: “妈妈生日以后”. */
const opening =
  /(?:以后|之后|的时候|之前|那天|那次|那回|那年|那会儿|的话|[说问讲道]|告诉我)$|^我?(?:很|就|最|又|只|总)?(?:怕|害怕|担心)|^(?:如果|虽然|尽管|自从|因为|除了|只要|每次)/;
const contrast = /^(?:但|可(?![能以怕爱])|不过|只是|却|然而|反而|就是)/;

function isFeeling(piece: string): boolean {
  if (countWords(piece) > 5 || /[我他她它就]|怕../.test(piece)) return false;
  return findFeeling(piece, 'zh') !== undefined;
}

function isGuess(piece: string): boolean {
  return cuesZh.guess.test(piece.toLowerCase());
}

function belongTogether(told: string, next: string): boolean {
  const words = countWords(`${told}${next}`);
  if (isFeeling(told)) return false;
  if (opening.test(told) || countWords(told) < 2) return words <= mostWords + 2;
  if (words > mostWords) return false;
  if (contrast.test(next)) return true;
  if (isFeeling(next)) return false;
  return isGuess(told) || !isGuess(next);
}

/**
 * The clauses of a Chinese sentence. Commas come often and their pieces lean on each other, so
 * that neighbours stay together while they are short: not a fact with a guess, nor a feeling.
 */
export function clausesZh(sentence: string): string[] {
  const pieces = sentence.split(breaks).filter((piece) => piece.trim() !== '');
  const clauses: string[] = [];
  for (const piece of pieces) {
    const told = clauses.at(-1);
    if (told !== undefined && belongTogether(told, piece)) {
      clauses[clauses.length - 1] = `${told}，${piece}`;
    } else clauses.push(piece);
  }
  return clauses;
}
