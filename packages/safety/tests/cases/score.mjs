// Scores the detector on written cases: node score.mjs <en|es|zh> <dev|gate> [--misses]
import { readFileSync } from 'node:fs';
import { assessConversation, helpLevel } from '../../src/index.ts';

const groups = {
  explicit: ['explicit', 'overdose', 'abuse'],
  veiled: ['veiled', 'means', 'build_up', 'denial', 'pretext', 'third_person', 'other'],
  everyday: ['idiom', 'innocent'],
};
const [lang, half, option] = process.argv.slice(2);
const cases = readFileSync(new URL(`./${lang}.${half}.jsonl`, import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const scored = cases.map((one) => ({
  ...one,
  level: assessConversation(one.text, one.earlier ?? []).level,
}));

for (const [group, kinds] of Object.entries(groups)) {
  console.log(
    line(
      group,
      scored.filter(({ kind }) => kinds.includes(kind)),
    ),
  );
  for (const kind of kinds)
    console.log(
      line(
        `  ${kind}`,
        scored.filter((one) => one.kind === kind),
      ),
    );
}
if (half === 'dev' && option === '--misses') {
  for (const { id, kind, level, earlier, text } of scored) {
    const isWrong = groups.everyday.includes(kind) === level >= helpLevel;
    if (isWrong) console.log(id, kind, level, [...(earlier ?? []), text].join(' | '));
  }
}

/** Share of the messages that show help: recall, or for everyday words false alarms. */
function line(name, found) {
  const shown = found.filter(({ level }) => level >= helpLevel).length;
  const share = found.length === 0 ? '' : `${((100 * shown) / found.length).toFixed(1)} %`;
  return `${name.padEnd(16)} ${String(shown).padStart(4)}/${String(found.length).padEnd(4)} ${share}`;
}
