import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokensCss } from '../scripts/tokens-css.ts';

it('has the colours that the app has', () => {
  const kept = readFileSync(new URL('../src/style/tokens.css', import.meta.url), 'utf8');
  expect(kept).toBe(tokensCss());
});
