import { languages, steps } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { goldenDialogues } from './golden/dialogues.ts';
import { rubricOf } from './golden/rubric.ts';

describe.each(languages)('the golden dialogues in %s', (lang) => {
  const dialogues = goldenDialogues(lang);

  it.each(dialogues.map((dialogue) => [dialogue.name, dialogue] as const))(
    '%s reads as it did',
    async (_, { written, path }) => {
      await expect(written).toMatchFileSnapshot(path);
    },
  );

  it('are twenty, and end in a plan or where the person stopped', () => {
    expect(dialogues.length).toBeGreaterThanOrEqual(20);
    expect(dialogues.filter(({ isEnded }) => !isEnded).map(({ name }) => name)).toEqual([]);
  });

  it('keep the rules of every turn, all hard ones and nearly all soft ones', () => {
    const { hard, soft, turns } = rubricOf(lang);
    expect(hard).toEqual([]);
    expect(soft.length / turns).toBeLessThanOrEqual(0.05);
  });

  it('use no frame of eight words in more than three, and other words for another problem', () => {
    const { frames, changed } = rubricOf(lang);
    expect(frames).toEqual([]);
    for (const step of steps) expect(changed[step]).toBeGreaterThanOrEqual(0.5);
  });
});
