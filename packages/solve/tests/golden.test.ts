import { languages } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { goldenDialogues } from './golden/dialogues.ts';

describe.each(languages)('the golden dialogues in %s', (lang) => {
  const dialogues = goldenDialogues(lang);

  it.each(dialogues.map((dialogue) => [dialogue.name, dialogue] as const))(
    '%s reads as it did',
    async (_, { written, path }) => {
      await expect(written).toMatchFileSnapshot(path);
    },
  );

  it('all end in a plan, or where the person stopped', () => {
    expect(dialogues.filter(({ isEnded }) => !isEnded).map(({ name }) => name)).toEqual([]);
  });
});
