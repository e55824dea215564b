import { describe, expect, it } from 'vitest';
import { detect } from '../src/index.ts';

const own = new Set(['PERSON', 'ADDRESS']);

describe('detect: what is no secret', () => {
  it.each([
    ['en', 'we lost 3-2, it was 50-50, open 24/7, I am 34 and he is 41'],
    ['en', 'rent is $1,450.50, I earn 42,000 a year, 10% off, 1,000,000 reasons'],
    ['en', 'at 10:30 on 2024-05-01, from 9-5, 7.30pm, the 90s, 1999-2004'],
    ['en', 'update to version 1.2.3.4, build 10.0.19041.1, iOS 17.5.1, room 101'],
    ['en', 'ISBN 0-306-40615-2, 5ft 11, 180 lbs, BP 120/80, 6 x 9 = 54'],
    ['en', 'counting 1 2 3 4 5 6 7 8 9 10, 100 200 300'],
    ['en', 'ok...so.I just left.it hurts, e.g. this, U.S.A., a.m., p.s. etc'],
    ['en', 'C3PO, covid19, mp3, 4x4, 2nd, 3rd, B12, GPT-4, h2o, windows95'],
    ['en', 'std::vector<int>, 12::30, 1/2 cup, ratio 16:9, score 100/100'],
    ['es', 'perdimos 3-2, abre 24/7, tengo 34 años y él 41, al 50 %'],
    ['es', 'gano 1.450,50 €, debo 12.000 euros, 1.000.000 de razones'],
    ['es', 'a las 10:30 del 01/05/2024, entre 1999 y 2004, los años 90, de 9 a 17'],
    ['es', 'la versión 2.10.4.1, capítulo 3.2.1.4, tensión 120/80, 1,80 m'],
    ['zh', '我今年34岁，工资12000元，房租3500块，涨了10%'],
    ['zh', '2024年5月1日上午10:30，9点到5点，1999-2004年，第3章'],
    ['zh', '比分3比2，一共1000000人，版本1.2.3.4，血压120/80'],
  ])('finds nothing in %s: %s', (lang, text) => {
    const spans = detect(text, lang).filter((span) => !own.has(span.type));
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual([]);
  });
});

describe('detect: ranges, ports and zones', () => {
  it.each([
    ['10.0.0.1-10.0.0.20', ['10.0.0.1', '10.0.0.20']],
    ['10.0.0.0/8, 192.168.1.1:8080', ['10.0.0.0/8', '192.168.1.1:8080']],
    ['[2001:db8::1]:443 and fe80::1%en0/64', ['2001:db8::1]:443', 'fe80::1%en0/64']],
  ])('finds %s', (text, expected) => {
    const spans = detect(text, 'en').filter((span) => span.type === 'IP');
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(expected);
  });

  it('hides every number of a list without spaces', () => {
    const text = Array.from({ length: 9 }, (_, index) => 612_345_670 + index).join(',');
    expect(detect(text, 'es')).toHaveLength(9);
  });
});

describe('detect: 64 KiB of anything', () => {
  const fill = (piece: string) => piece.repeat(Math.ceil(65_536 / piece.length)).slice(0, 65_536);

  it.each([
    ...[
      'a@',
      '1-',
      '(',
      '1',
      '1 ',
      '12-34 ',
      'www.',
      '+1 (5',
      '::',
      '1.',
      '0x',
      '.',
      'a.b/',
      '@1.1.',
    ],
    ...[
      'account number ',
      'password is ',
      'born on ',
      '微信号',
      'eyJ',
      'eyJ-',
      '-----BEGIN ',
      'id id ',
    ],
    ...[
      '12345678Z',
      '612345678,',
      'ana@example.com,',
      '-----BEGIN PRIVATE KEY-----',
      '我今天很难过。',
    ],
  ])('comes to an end on %j', (piece) => {
    const spans = detect(fill(piece), 'es');
    expect(spans.every((span) => span.end <= 65_536)).toBe(true);
  });
});
