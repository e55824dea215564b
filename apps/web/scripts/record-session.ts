/* Writes the session that the landing plays: `node apps/web/scripts/record-session.ts`. */
import { writeFileSync } from 'node:fs';
import { languages } from '@solacore/contract';
import { readDialogue } from './read-dialogue.ts';

for (const lang of languages) {
  const file = new URL(`../src/recording/recorded-${lang}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(readDialogue(lang), null, 1)}\n`);
}
