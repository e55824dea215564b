import { type Language, languages } from '@solacore/contract';
import { expect, it } from 'vitest';
import { createLlm } from '../../src/llm/create-llm.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { registerPerson } from './person.ts';
import { problems } from './problems.ts';
import { textOf } from './read-events.ts';

describeOnBothDatabases('the first reply of the guide', (ctx) => {
  it.each(languages)('is another one by half for any other problem in %s', async (lang) => {
    const llm = createLlm({ ...ctx.deps.config.llm, order: ['guide'], guidePaceMs: 0 });
    const person = await registerPerson(await ctx.buildApp({ parts: { llm } }));
    await grantTier(ctx.db, person.userId, 'pro');
    const replies: string[][] = [];
    for (const content of problems[lang]) {
      const { id } = await person.startSession({ locale: lang });
      const { events } = await person.say(id, { content, step: 'receive' });
      replies.push(wordsOf(textOf(events), lang));
    }
    for (const [index, reply] of replies.entries()) {
      for (const other of replies.slice(index + 1)) {
        const pair = `${reply.join(' ')} / ${other.join(' ')}`;
        expect(changedShare(reply, other), pair).toBeGreaterThanOrEqual(0.5);
      }
    }
  });
});

/** Words; in Chinese, where nothing stands between them, characters. */
function wordsOf(text: string, lang: Language): string[] {
  const word = lang === 'zh' ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}']+/gu;
  return text.toLowerCase().match(word) ?? [];
}

/** The share of the longer text that is not in the longest common sequence of both. */
function changedShare(one: string[], other: string[]): number {
  let row = other.map(() => 0);
  for (const word of one) {
    const next: number[] = [];
    for (const [at, otherWord] of other.entries()) {
      const longer = Math.max(row[at] ?? 0, next[at - 1] ?? 0);
      next.push(word === otherWord ? (row[at - 1] ?? 0) + 1 : longer);
    }
    row = next;
  }
  return 1 - (row.at(-1) ?? 0) / Math.max(one.length, other.length);
}
