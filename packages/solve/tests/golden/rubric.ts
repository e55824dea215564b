import { type Language, type Step, steps } from '@solacore/contract';
import { checkReply } from '../../src/index.ts';
import { changedShare, framesOf, wordsOf } from '../dialogues/measure.ts';
import { type GoldenDialogue, goldenDialogues } from './dialogues.ts';
import type { Move } from './moves.ts';
import { type PlayedTurn, play } from './play.ts';

/** Longest that a frame of eight words may be seen: in this many dialogues of a language. */
const mostUses = 3;

type Kept = { rule: string; name: string; text: string };

export type Rubric = {
  dialogues: number;
  turns: number;
  hard: Kept[];
  soft: Kept[];
  /** Frames of eight words in more dialogues than allowed. */
  frames: { frame: string; uses: number }[];
  /** Share of the guide's own words that change with the problem's text, by step. */
  changed: Record<Step, number>;
};

/** Holds the golden dialogues of a language against the rules of every turn. */
export function rubricOf(lang: Language): Rubric {
  const dialogues = goldenDialogues(lang);
  const turns = dialogues.flatMap(({ name, turns: own }) => own.map((turn) => ({ name, turn })));
  const checked = turns.map(({ name, turn }) => {
    const { step, content, history, state, text } = turn;
    return { name, text, ...checkReply(text, { step, lang, content, history, state }) };
  });
  const broken = (kind: 'hard' | 'soft') =>
    checked.flatMap(({ name, text, [kind]: found }) =>
      [...new Set(found.map(({ rule }) => rule))].map((rule) => ({ rule, name, text })),
    );
  return {
    dialogues: dialogues.length,
    turns: turns.length,
    hard: broken('hard'),
    soft: broken('soft'),
    frames: commonFrames(dialogues, lang),
    changed: changedBySwap(dialogues, lang),
  };
}

function commonFrames(dialogues: GoldenDialogue[], lang: Language): Rubric['frames'] {
  const seen = new Map<string, number>();
  for (const { turns } of dialogues) {
    const own = new Set(turns.flatMap(({ text }) => framesOf(text, lang)));
    for (const frame of own) seen.set(frame, (seen.get(frame) ?? 0) + 1);
  }
  return [...seen].filter(([, uses]) => uses > mostUses).map(([frame, uses]) => ({ frame, uses }));
}

/** Words in a row that are the person's, where the guide says them without quotation marks. */
const toldBack = 3;

/** The guide's own words at a step: neither quoted nor told back from what the person says. */
function ownWords(turns: PlayedTurn[], step: Step, lang: Language): string[] {
  const said = ` ${turns.flatMap(({ content }) => wordsOf(content, lang)).join(' ')} `;
  const texts = turns.filter((turn) => turn.step === step).map(({ text }) => text);
  const words = wordsOf(texts.join(' ').replace(/“[^”]*”|«[^»]*»/g, ' '), lang);
  const isTold = words.map(() => false);
  for (const index of words.keys()) {
    const run = words.slice(index, index + toldBack);
    if (run.length === toldBack && said.includes(` ${run.join(' ')} `)) {
      isTold.fill(true, index, index + toldBack);
    }
  }
  return words.filter((_, index) => isTold[index] === false);
}

/** Each dialogue played again with another one's first message, all else the same. */
function changedBySwap(dialogues: GoldenDialogue[], lang: Language): Rubric['changed'] {
  const shares = new Map<Step, number[]>(steps.map((step) => [step, []]));
  for (const [index, { moves, turns }] of dialogues.entries()) {
    const other = dialogues[(index + 1) % dialogues.length]?.moves[0];
    const swapped = other === undefined ? undefined : replay([other, ...moves.slice(1)], lang);
    if (swapped === undefined) continue;
    for (const step of steps) {
      const pair = [ownWords(turns, step, lang), ownWords(swapped, step, lang)];
      if (pair.every((words) => words.length > 0)) shares.get(step)?.push(changedShare(pair));
    }
  }
  const mean = (step: Step) => {
    const own = shares.get(step) ?? [];
    return own.reduce((sum, share) => sum + share, 0) / Math.max(1, own.length);
  };
  return {
    receive: mean('receive'),
    clarify: mean('clarify'),
    reframe: mean('reframe'),
    options: mean('options'),
    commit: mean('commit'),
  };
}

/** Another problem may leave a tap without a card to be tapped: such a pair says nothing. */
function replay(moves: Move[], lang: Language): PlayedTurn[] | undefined {
  try {
    return play(moves, lang).turns;
  } catch {
    return undefined;
  }
}
