import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const stores = {
  LOG_LEVEL: 'silent',
  REVENUECAT_WEBHOOK_AUTH: 'a header that was agreed',
  REVENUECAT_API_KEY: 'sk_of_the_stores',
};
const packsOf = (text: string | undefined) =>
  readConfig({ ...stores, REVENUECAT_PACKS: text }).billing.revenueCat?.packs;

describe('REVENUECAT_PACKS', () => {
  it.each([
    ['nothing', undefined, []],
    ['an empty text', ' ', []],
    ['one', 'app.solacore.pack-20:20', [{ productId: 'app.solacore.pack-20', sessions: 20 }]],
    [
      'several, in their order, with space and a comma at the end',
      'pack_50:50, pack_20:20,',
      [
        { productId: 'pack_50', sessions: 50 },
        { productId: 'pack_20', sessions: 20 },
      ],
    ],
  ])('reads %s', (_case, text, expected) => {
    expect(packsOf(text)).toEqual(expected);
  });

  it.each([
    ['no number', 'pack_20'],
    ['none in it', 'pack_20:0'],
    ['too many in it', 'pack_20:10001'],
    ['a part of one', 'pack_20:1.5'],
    ['a product twice', 'pack_20:20,pack_20:50'],
    ['a plan', 'pro_monthly:20'],
  ])('refuses %s by its name', (_case, text) => {
    expect(() => packsOf(text)).toThrow(/REVENUECAT_PACKS.*pack_20:20,pack_50:50/s);
  });

  it('needs the key with which purchases are read', () => {
    const alone = { LOG_LEVEL: 'silent', REVENUECAT_PACKS: 'pack_20:20' };
    expect(() => readConfig(alone)).toThrow(/REVENUECAT_API_KEY.*REVENUECAT_PACKS is set/s);
  });
});
