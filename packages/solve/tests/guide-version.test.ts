import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { phrasesOf } from '../src/guide/phrases/phrases-of.ts';
import { guideVersion } from '../src/index.ts';

/** Every text in its place; what is no text would slip through unseen. */
function everyText(): string {
  return JSON.stringify(phrasesOf, (place, value: unknown) => {
    if (typeof value === 'function' || value instanceof RegExp)
      throw new Error(`no text: ${place}`);
    return value;
  });
}

it('a changed word of the guide is a new version', () => {
  const fingerprint = createHash('sha256').update(everyText()).digest('hex');
  const [day, named] = guideVersion.split('.');
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(named, 'write this into src/guide/version.ts').toBe(fingerprint.slice(0, 8));
});
