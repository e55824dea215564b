import { steps } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { decideTurn, guideReply, turnCaps } from '../src/index.ts';

const said = {
  en: 'My sister has not called since the funeral and the house is so quiet.',
  es: 'Mi hermana no ha llamado desde el funeral y la casa está en silencio.',
  zh: '葬礼之后妹妹一直没有打过电话，家里安静得可怕。',
} as const;
const languages = ['en', 'es', 'zh'] as const;

describe('a step while the person only wants to be heard', () => {
  it.each(languages)('tells back and asks nothing, in every step (%s)', (lang) => {
    for (const step of steps) {
      const request = { step, content: said[lang], lang, turn: 2 };
      const heard = guideReply({ ...request, state: { mode: 'listen' } });
      expect([step, heard.text]).toEqual([step, expect.not.stringMatching(/[?？]/)]);
      expect([step, heard.text]).toEqual([step, expect.stringMatching(/funeral|sister|葬礼|妹妹/)]);
    }
  });

  it('does not end at its cap, whatever is claimed', () => {
    for (const step of steps) {
      const state = { mode: 'listen' as const };
      const turn = turnCaps[step] + 2;
      const decided = decideTurn({ step, turn, ready: true, result: null, state });
      expect(decided).toMatchObject({ stepComplete: false, nextStep: step });
    }
  });
});
