import { type Language, languages } from '@solacore/contract';
import { checkReply } from '@solacore/solve';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeReply, stepResult } from '../fakes/fake-reply.ts';
import { misdeeds, opening, said } from '../fakes/misbehaving-replies.ts';
import { wholeMisdeeds } from '../fakes/misshapen-replies.ts';
import {
  brokenPlaceholders,
  goodReply,
  inventedPlaceholders,
  replyAbout,
} from '../fakes/misspelt-placeholders.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { doneOf, textOf } from './read-events.ts';
import { withProvider } from './with-provider.ts';

const part = { emotion: { label: 'tired', confirmed: false }, theme: 'Late again' };
const call = { name: stepResult, pieces: [JSON.stringify({ ready: false, result: part })] };
const danger = { en: 'I want to kill myself', es: 'Quiero morir.', zh: '我想死' } as const;
/** Where the chunks of a reply may be cut: between any two characters, awkwardly, nowhere. */
const allSizes = [1, 5, 10_000];
/** One of them a case; `npm run bar:misbehaving` tries all. */
const sizesFor = (name: string) =>
  process.env.MISBEHAVING === 'all' ? allSizes : allSizes.filter((_, at) => at === name.length % 3);

function written(text: string, size: number, calls: FakeReply['calls'] = [call]): FakeReply {
  const points = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < points.length; at += size)
    pieces.push(points.slice(at, at + size).join(''));
  return { text: pieces, calls };
}

describeOnBothDatabases('a model that misbehaves', (ctx) => {
  const api = withProvider(ctx);
  let person: Person;
  beforeEach(async () => {
    person = await registerPerson(api.app);
  });
  const brokenSoFar = async () => {
    const { body } = await api.app.inject('/metrics');
    return new Map(
      [...body.matchAll(/^solacore_reply_rules_broken_total\{(.*)\} (\d+)/gm)].map(
        ([, labels = '', count]) => [/rule="(\w+)"/.exec(labels)?.[1], Number(count)],
      ),
    );
  };
  /** Says the same again and again, and answers what the person saw. */
  const turn = async (lang: Language, ...replies: FakeReply[]) => {
    const [first, ...more] = replies;
    const { id } = await person.startSession({ locale: lang });
    const asked = api.fake.requests.length;
    if (more.length > 0) api.fake.script(...replies);
    else api.fake.always(first);
    const { status, events } = await person.say(id, { content: said[lang], step: 'receive' });
    api.fake.always();
    const text = textOf(events);
    const isForm = doneOf(events).step_complete;
    const shown = events.find(({ event }) => event === 'result')?.data;
    const context = { step: 'receive', lang, content: said[lang] } as const;
    expect(status).toBe(200);
    expect(checkReply(text, context).hard, text).toEqual([]);
    expect(isForm || /[?？]/.test(text), text).toBe(true);
    return { text, shown, events, calls: api.fake.requests.length - asked };
  };

  describe.each(languages)('in %s', (lang) => {
    it.each(misdeeds)(
      'at once, with $name: is asked again, then ends in a plain sentence',
      async ({ name, rule, words }) => {
        const sizes = sizesFor(name);
        const before = (await brokenSoFar()).get(rule) ?? 0;
        for (const size of sizes) {
          const bad = written(`${words[lang]} ${opening[lang]}`, size);
          const { text, shown, calls } = await turn(lang, bad);
          expect(text).not.toContain(words[lang].slice(0, 12));
          expect([calls, shown]).toEqual([2, { receive: part }]);
        }
        expect((await brokenSoFar()).get(rule)).toBe(before + 2 * sizes.length);
      },
    );

    it.each(misdeeds)(
      'later, with $name: ends before it and leads on',
      async ({ name, rule, words }) => {
        const sizes = sizesFor(name);
        const before = (await brokenSoFar()).get(rule) ?? 0;
        for (const size of sizes) {
          const bad = written(`${opening[lang]} ${words[lang]} ${opening[lang]}`, size);
          const { text, calls } = await turn(lang, bad);
          expect(text.startsWith(opening[lang])).toBe(true);
          expect(text).not.toContain(words[lang].slice(0, 12));
          expect(calls).toBe(1);
        }
        expect((await brokenSoFar()).get(rule)).toBe(before + sizes.length);
      },
    );

    it.each(misdeeds)('once, with $name, is given a second chance', async ({ words }) => {
      const { text, calls } = await turn(
        lang,
        written(words[lang], 5),
        written(goodReply[lang], 5),
      );
      expect([text, calls]).toEqual([goodReply[lang], 2]);
      expect(api.fake.requests.at(-1)?.body).toContain('Your reply was not shown');
    });

    it.each(wholeMisdeeds)('with $name: is caught', async ({ name, rule, words }) => {
      const sizes = sizesFor(name);
      const before = (await brokenSoFar()).get(rule) ?? 0;
      for (const size of sizes) {
        // An object in the prose stands in for the call.
        const { text, shown } = await turn(lang, written(words[lang], size, []));
        expect(text).not.toMatch(/[{}`]|<think|step_result|emotion/);
        const isWhole = rule === 'object' && words[lang].includes('Late again');
        expect(shown).toEqual(isWhole ? { receive: part } : undefined);
      }
      expect((await brokenSoFar()).get(rule) ?? 0).toBeGreaterThanOrEqual(before + sizes.length);
    });

    it.each(brokenPlaceholders)('that writes %s: it is put right', async (broken) => {
      const sizes = sizesFor(broken);
      for (const size of sizes) {
        const { text, calls } = await turn(lang, written(replyAbout(broken)[lang], size));
        expect([text, calls]).toEqual([goodReply[lang], 1]);
      }
    });

    it.each(inventedPlaceholders)(
      'that invents %s: a plain word stands for it',
      async (invented) => {
        const sizes = sizesFor(invented);
        for (const size of sizes) {
          const { text, calls } = await turn(lang, written(replyAbout(invented)[lang], size));
          expect(text).not.toMatch(/_\d|[<>]/);
          expect(calls).toBe(1);
        }
      },
    );

    it('that breaks placeholders in the result: they are put right as well', async () => {
      const theme = '< person_1 > and <PERSON_7>';
      const input = { ready: false, result: { ...part, theme } };
      const calls = [{ name: stepResult, pieces: [JSON.stringify(input)] }];
      const { shown } = await turn(lang, written(goodReply[lang], 5, calls));
      const [person1 = '', other = ''] =
        JSON.stringify(shown)
          .match(/"theme":"(.*) and (.*)"/)
          ?.slice(1) ?? [];
      expect(person1).toBe('<PERSON_1>');
      expect(other).not.toMatch(/[<>_\d]/);
    });

    it.each([
      ['no call', []],
      ['an invalid call', [{ name: stepResult, pieces: ['{"ready":tr'] }]],
    ])('with %s, twice: words and a form', async (_case, calls) => {
      const { text, shown } = await turn(lang, written(goodReply[lang], 5, calls));
      expect([text, shown]).toEqual([goodReply[lang], undefined]);
    });

    it('with nothing but a call, twice: the result and a plain sentence', async () => {
      const { shown, calls } = await turn(lang, written('', 5));
      expect([shown, calls]).toEqual([{ receive: part }, 2]);
    });

    it('is asked again where someone may be in danger, and then only says that help is there', async () => {
      const bad = written(`${opening[lang]} `.repeat(9).trim().replaceAll(/[.。]/g, ''), 5);
      const { id } = await person.startSession({ locale: lang });
      api.fake.always({ ...bad, calls: [] });
      const entry = { role: 'user', content: danger[lang], step: 'receive' } as const;
      const message = { content: said[lang], step: 'receive' } as const;
      const { events } = await person.say(id, { ...message, history: [entry] });
      api.fake.always();
      expect(events[0]?.event).toBe('safety');
      expect(textOf(events)).toMatch(/on your screen.*safe|en la pantalla.*salvo|屏幕上.*安全/);
      expect(textOf(events).match(/[?？]/g)).toHaveLength(1);
    });

    it('while the person only wants to be heard: ends without a question of ours', async () => {
      const bad = `${opening[lang]} ${misdeeds[0]?.words[lang]}`;
      const { id } = await person.startSession({ locale: lang });
      api.fake.script(written(bad, 5));
      const state = { mode: 'listen' } as const;
      const { events } = await person.say(id, { content: said[lang], step: 'receive', state });
      expect(textOf(events).trim()).toBe(opening[lang]);
    });

    it('that shouts is made quiet', async () => {
      const loud = goodReply[lang].replace(/[.。]/, lang === 'zh' ? '！' : '!');
      expect((await turn(lang, written(loud, 5))).text).toBe(goodReply[lang]);
    });
  });
});
