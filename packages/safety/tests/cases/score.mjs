// Scores the detector on written cases: node score.mjs <en|es|zh> <dev|gate> [--misses]
import { helpLevel } from '../../src/index.ts';
import { groups, scoreCases, shareOf } from './score-cases.ts';

const [lang, half, option] = process.argv.slice(2);
const cases = scoreCases(lang, half);
const print = (name, { shown, of, percent }) =>
  console.log(
    `${name.padEnd(16)} ${String(shown).padStart(4)}/${String(of).padEnd(4)} ${percent} %`,
  );

for (const [group, kinds] of Object.entries(groups)) {
  print(group, shareOf(cases, kinds));
  for (const kind of kinds) print(`  ${kind}`, shareOf(cases, [kind]));
}
if (half === 'dev' && option === '--misses') {
  for (const { id, kind, level, earlier, text } of cases) {
    const isWrong = groups.everyday.includes(kind) === level >= helpLevel;
    if (isWrong) console.log(id, kind, level, [...earlier, text].join(' | '));
  }
}
