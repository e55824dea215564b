import { describe, expect, it } from 'vitest';
import { detect } from '../src/index.ts';

function phones(text: string, lang: string): string[] {
  return detect(text, lang)
    .filter((span) => span.type === 'PHONE')
    .map((span) => text.slice(span.start, span.end));
}

describe('detect: phone numbers', () => {
  it.each([
    ['en', 'call (415) 555-0132 now', ['(415) 555-0132']],
    ['en', '415.555.0132 ext. 12', ['415.555.0132 ext. 12']],
    ['en', 'ring 07700 900123', ['07700 900123']],
    ['en', 'or 4155550132', ['4155550132']],
    ['en', 'intl +55 11 98456 5666', ['+55 11 98456 5666']],
    ['en', '+44 (0) 20 7123 4567', ['+44 (0) 20 7123 4567']],
    ['en', 'call me at 555-1234', ['555-1234']],
    ['es', 'mi móvil: 612 34 56 78, de día', ['612 34 56 78']],
    ['es', '612345678 / 698765432', ['612345678', '698765432']],
    ['es', 'márcame al 55 1234 5678', ['55 1234 5678']],
    ['es', 'desde fuera 0034 612 345 678', ['0034 612 345 678']],
    ['es', 'escríbeme: 612345678y ya', ['612345678']],
    ['es', '+54 9 11 2345-6789', ['+54 9 11 2345-6789']],
    ['zh', '我的手机是13812345678，晚上打', ['13812345678']],
    ['zh', '电话１３８－１２３４－５６７８', ['１３８－１２３４－５６７８']],
    ['zh', '打13812345678万一不通就算了', ['13812345678']],
    ['zh', '座机010-62345678转12', ['010-62345678转12']],
    ['zh', '台灣0912-345-678', ['0912-345-678']],
    ['zh', '香港 +852 5123 4567', ['+852 5123 4567']],
  ])('finds in %s: %s', (lang, text, expected) => {
    expect(phones(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'born 12.05.1990, moved 2012-01-02 08:00, left 20120102'],
    ['en', 'it cost $1,200.50 or 12,345,678 dollars'],
    ['en', 'order number 123456, room 1204, 10/12/82'],
    ['en', 'from 2019-2024 I worked 40-50 hours'],
    ['en', 'ORDER12345678901234 and 650x2531234'],
    ['es', 'debo 1.234.567 euros, 200.000 € y 45.000.000 pesos'],
    ['es', 'desde el 31-8-2010 hasta 2024 a las 10:30'],
    ['zh', '欠了12345678元，2024年5月1日，数字12345678901'],
    ['zh', '我今年35岁，工资12000，房贷3000000元'],
  ])('leaves dates, prices and codes alone in %s: %s', (lang, text) => {
    expect(phones(text, lang)).toEqual([]);
  });
});
