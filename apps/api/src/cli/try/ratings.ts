import { isOver } from '@solacore/solve';
import type { followLine } from './follow-line.ts';
import { filled } from './words.ts';

type Following = Parameters<typeof followLine>[0];
type Moment = 'before' | 'after';
type Hear = (line: string) => Promise<'on' | 'over'>;

/**
 * Asks how heavy it is, before the first words and once the plan stands or the person ended, and
 * passes every other line on. Who says something else instead of a number is not asked again.
 */
export function withRatings(following: Following, hear: Hear): Hear {
  const { talk, words, out } = following;
  let asked: Moment | null = 'before';
  ask(following, 'before');
  return async (line) => {
    if (asked !== null) {
      const moment = asked;
      const taken = take(following, moment, line);
      if (taken === 'again') return 'on';
      asked = null;
      if (moment === 'after') return 'over';
      if (taken === 'told') {
        if (!talk.place().isHeld) out.line(words.terminal.start);
        return 'on';
      }
    }
    const heard = await hear(line);
    if (heard === 'on' || !isOver(talk.place())) return heard;
    asked = 'after';
    ask(following, 'after');
    return 'on';
  };
}

function ask({ words: { app, terminal }, out }: Following, moment: Moment): void {
  const { distressBefore, distressAfter, distressLow: low, distressHigh: high } = app.solve;
  const question = moment === 'before' ? distressBefore : distressAfter;
  out.line(filled(terminal.weight, { question, low, high }));
}

/** A number or nothing is told; what else is said at the end is still looked at for danger. */
function take(following: Following, moment: Moment, line: string): 'told' | 'again' | 'words' {
  const { talk, words, out } = following;
  const text = line.normalize('NFKC').trim();
  if (text === '') return 'told';
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) {
    if (moment === 'after') talk.isHeldFor(line);
    return 'words';
  }
  const score = Number(text.replace(',', '.'));
  if (score > 10) {
    out.line(filled(words.terminal.number, { low: 0, high: 10 }));
    return 'again';
  }
  talk.rate(moment, score);
  if (moment === 'after') showShift(following);
  return 'told';
}

function showShift({ talk, words: { app }, out }: Following): void {
  const { before, after } = talk.place().state.distress ?? {};
  if (before === undefined || after === undefined) return;
  const { ways } = app.solve;
  out.line(`${filled(ways.before, { score: before })} · ${filled(ways.now, { score: after })}`);
  out.line(after < before ? ways.lighter : after === before ? ways.same : ways.heavier);
}
