import { expect, test } from 'vitest';
import { regions, resourcesFor, shownNumber } from '../src/index.ts';

const said = (number: string, region: string) =>
  shownNumber(number, region).replaceAll('\u00a0', ' ');

test.each([
  ['18007997233', 'US', '800-799-7233'],
  ['988', 'US', '988'],
  ['717003717', 'ES', '717 003 717'],
  ['116111', 'ES', '116 111'],
  ['8009112000', 'MX', '800 911 2000'],
  ['08009990091', 'AR', '0800 999 0091'],
  ['08000767', 'UY', '0800 0767'],
  ['18007770000', 'SG', '1800 777 0000'],
  ['28960000', 'HK', '2896 0000'],
  ['12356', 'CN', '12356'],
  ['*4141', 'CL', '*4141'],
])('%s in %s reads %s', (number, region, shown) => {
  expect(said(number, region)).toBe(shown);
});

test('no digit of the directory is lost or moved: only an American 1 in front is left out', () => {
  const numbers = regions.flatMap(({ code }) =>
    resourcesFor(code, 'en').flatMap(({ number }) => (number ? [{ number, code }] : [])),
  );
  expect(numbers.length).toBeGreaterThan(30);
  for (const { number, code } of numbers) {
    const kept = shownNumber(number, code).replaceAll(/[-\u00a0]/g, '');
    expect(code === 'US' ? number.replace(/^1(?=\d{10}$)/, '') : number).toBe(kept);
  }
});
