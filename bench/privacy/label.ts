/*
 * Adds records to the package's own labelled texts, in turn to the open and the closed half.
 * One text a line, what is personal as [[PERSON:Ana]]: node bench/privacy/label.ts <en|es|zh> < texts
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { piiTypes } from '../../packages/privacy/src/index.ts';
import { halves, ownFile, readRecords } from '../../packages/privacy/tests/measure/records.ts';

const lang = process.argv[2] ?? 'en';
const files = halves.map((half) => ownFile(lang, half));
const known = files.filter((file) => existsSync(file)).flatMap((file) => readRecords(file));
const seen = new Set(known.map(({ text }) => text));
const marked = readFileSync(0, 'utf8').split('\n');
let number = known.length;

for (const line of marked) {
  const spans: { start: number; end: number; type: string }[] = [];
  let text = '';
  for (const part of line.split(/(\[\[[A-Z_]+:.+?\]\])/)) {
    const [, type, value] = /^\[\[([A-Z_]+):(.+)\]\]$/.exec(part) ?? [];
    if (type !== undefined && value !== undefined) {
      spans.push({ start: text.length, end: text.length + value.length, type });
    }
    text += value ?? part;
  }
  if (/^\W*$/u.test(text) && spans.length === 0 && !/\p{L}/u.test(text)) continue;
  if (seen.has(text)) throw new Error(`twice: record ${number + 1}`);
  seen.add(text);
  const id = `${lang}-${String(number + 1).padStart(4, '0')}`;
  const record = { id, text, lang, src: 'own', labelled: piiTypes, spans };
  appendFileSync(files[number % 2] ?? '', `${JSON.stringify(record)}\n`);
  number += 1;
}
