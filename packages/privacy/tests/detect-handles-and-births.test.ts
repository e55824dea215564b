import { describe, expect, it } from 'vitest';
import { detect } from '../src/index.ts';

function finds(type: string, text: string, lang: string): string[] {
  return detect(text, lang)
    .filter((span) => span.type === type)
    .map((span) => text.slice(span.start, span.end));
}

describe('detect: names on networks', () => {
  it.each([
    ['en', 'he follows @lena.k_92 now', ['@lena.k_92']],
    ['en', 'my insta is lena_writes', ['lena_writes']],
    ['en', 'discord: foxy#4471', ['foxy#4471']],
    ['en', 'my username is moonchild', ['moonchild']],
    ['en', 'posted as u/throwaway_221', ['u/throwaway_221']],
    ['es', 'mi instagram es marta.dibuja', ['marta.dibuja']],
    ['es', 'búscame en twitter como @pepe_ruiz', ['@pepe_ruiz']],
    ['zh', '加我微信 lili_8812', ['lili_8812']],
    ['zh', '微信号：xiaoyu520', ['xiaoyu520']],
    ['zh', 'QQ：88412033', ['88412033']],
  ])('finds in %s: %s', (lang, text, expected) => {
    expect(finds('HANDLE', text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'I deleted instagram, instagram is boring. meet @ 5, snapchat was fun'],
    ['en', 'I spent 3 hours on tiktok and 20 minutes on facebook'],
    ['es', 'me borré twitter 2 veces, mi instagram es privado'],
    ['zh', '他不回微信，微信上有300个人，刷微博3小时'],
  ])('leaves talk about networks alone in %s: %s', (lang, text) => {
    expect(finds('HANDLE', text, lang)).toEqual([]);
  });
});

describe('detect: dates of birth', () => {
  it.each([
    ['en', 'I was born on May 4, 1988', ['May 4, 1988']],
    ['en', 'DOB: 04/05/1988', ['04/05/1988']],
    ['en', 'my birthday is 4th of May', ['4th of May']],
    ['en', '12 June is my birthday', ['12 June']],
    ['en', 'date of birth 1988-05-04', ['1988-05-04']],
    ['es', 'nací el 4 de mayo de 1988', ['4 de mayo de 1988']],
    ['es', 'Fecha de nacimiento: 04-05-1988.', ['04-05-1988']],
    ['es', 'mi cumpleaños es el 12 de junio', ['12 de junio']],
    ['zh', '我1988年5月4日出生', ['1988年5月4日']],
    ['zh', '生日是5月4号', ['5月4号']],
    ['zh', '出生日期：1988-05-04', ['1988-05-04']],
  ])('finds in %s: %s', (lang, text, expected) => {
    expect(finds('BIRTH_DATE', text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'we broke up on May 4, 2021 and I moved 12/06/2022'],
    ['en', 'I was born in Ohio, my birthday is soon, born 1988'],
    ['es', 'nos casamos el 4 de mayo de 2010, nací en 1988'],
    ['zh', '我们2021年5月4日分手，生日那天他没来'],
  ])('leaves other dates alone in %s: %s', (lang, text) => {
    expect(finds('BIRTH_DATE', text, lang)).toEqual([]);
  });
});
