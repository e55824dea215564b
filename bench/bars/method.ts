/*
 * The rubric on the golden dialogues of the built-in guide: the rules of every turn, frames that
 * come back, and how far a reply depends on the problem. node bench/bars/method.ts [show]
 */
import { languages, steps } from '../../packages/contract/src/index.ts';
import { rubricOf } from '../../packages/solve/tests/golden/rubric.ts';
import { type Bar, report } from './report.ts';

const dialoguesWanted = 20;
const softWanted = 95;
const changedWanted = 0.5;

const [, , show] = process.argv;
const bars: Bar[] = [];
for (const lang of languages) {
  const rubric = rubricOf(lang);
  const { dialogues, turns, hard, soft, frames, changed } = rubric;
  const kept = (broken: { text: string }[]) =>
    (1 - new Set(broken.map(({ text }) => text)).size / Math.max(1, turns)) * 100;
  const hardKept = kept(hard);
  const softKept = kept(soft);
  bars.push(
    { what: `${lang}: dialogues (20)`, seen: dialogues, isMet: dialogues >= dialoguesWanted },
    {
      what: `${lang}: hard rules, % of ${turns} replies (100)`,
      seen: hardKept,
      isMet: hard.length === 0,
    },
    {
      what: `${lang}: soft rules, % of replies (95)`,
      seen: softKept,
      isMet: softKept >= softWanted,
    },
    {
      what: `${lang}: frames of eight words in more than 3 (0)`,
      seen: frames.length,
      isMet: frames.length === 0,
    },
    ...steps.map((step) => ({
      what: `${lang}: words changed with the problem, ${step} (0.5)`,
      seen: changed[step],
      isMet: changed[step] >= changedWanted,
    })),
  );
  if (show === undefined) continue;
  for (const { rule, name, text } of [...hard, ...soft]) console.log(`${rule}  ${name}  ${text}`);
  for (const { frame, uses } of frames) console.log(`${uses} × ${frame}`);
}
report(bars);
