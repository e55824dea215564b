import type { HistoryEntry } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { guideInPieces, guideReply } from '../src/index.ts';

const said = [
  'He moved the deadline again this morning, and I said yes before I had thought about it.',
  'On Sunday evenings I sit at the kitchen table and cannot begin anything.',
  'My sister called, I did not pick up, and I am worried that she thinks I avoid her.',
];
const answered = 'That sounds heavy. What would be different about a lighter evening?';

function requestOf(turns: number) {
  const history = Array.from({ length: turns }, (_, at): HistoryEntry[] => [
    { role: 'user', content: said[at % said.length] ?? '', step: 'receive' },
    { role: 'assistant', content: answered, step: 'receive' },
  ]).flat();
  return { step: 'receive', content: 'And he knows it.', history, lang: 'en' } as const;
}

function piecesOf(turns: number) {
  const work = guideInPieces(requestOf(turns));
  for (let pieces = 0; ; pieces += 1) {
    const piece = work.next();
    if (piece.done) return { pieces, reply: piece.value };
  }
}

describe('an answer that is worked out piece by piece', () => {
  it.each([0, 1, 30])('is the one that is worked out at once, after %i turns', (turns) => {
    expect(piecesOf(turns).reply).toEqual(guideReply(requestOf(turns)));
  });

  it('puts what a long conversation adds into pieces of its own', () => {
    const added = piecesOf(30).pieces - piecesOf(1).pieces;
    // Of each turn: two messages cleaned, the person's read twice, its clauses weighed.
    expect(added).toBeGreaterThan(29 * 4);
  });
});
