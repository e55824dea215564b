import { languages } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { checkReply, createReplyGuard } from '../../src/index.ts';
import { goodEn } from './good-en.ts';
import { goodEs } from './good-es.ts';
import { goodZh } from './good-zh.ts';

const good = { en: goodEn, es: goodEs, zh: goodZh } as const;
const sizes = [1, 3, 7, 40, 4_000];

describe.each(languages)('a good reply in %s', (lang) => {
  it.each(good[lang])('keeps every rule: %s, “%s”', (step, content, reply) => {
    expect(checkReply(reply, { step, lang, content })).toEqual({ hard: [], soft: [] });
  });

  it.each(good[lang])(
    'passes the guard as it is, however it is cut: %s, “%s”',
    (step, content, reply) => {
      for (const size of sizes) {
        const guard = createReplyGuard({ step, lang, content });
        let shown = '';
        for (let at = 0; at < reply.length; at += size)
          shown += guard.push(reply.slice(at, at + size));
        const { text, verdict } = guard.end();
        expect(shown + text).toBe(reply);
        expect(verdict).toMatchObject({ broken: [], isCut: false, shown: reply });
      }
    },
  );
});

it('is there twenty times a language', () => {
  for (const lang of languages) expect(good[lang].length).toBeGreaterThanOrEqual(20);
});
