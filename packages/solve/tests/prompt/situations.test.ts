import {
  type ClarifyResult,
  type HistoryEntry,
  languages,
  type SolveState,
  type Step,
  steps,
} from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { buildPrompt } from '../../src/index.ts';

const receive = { emotion: { label: 'tired', confirmed: true }, theme: 'three weekends behind' };
const at = (step: Step): HistoryEntry => ({ role: 'user', content: 'words', step });

function system(step: Step, history: HistoryEntry[] = [], state: SolveState = {}): string {
  return buildPrompt({ step, content: 'x', history, state, lang: 'en' }).system;
}

describe('the prompt of a turn', () => {
  it('begins alike in every step of a language, and alike in every turn of a step', () => {
    for (const lang of languages) {
      const begin = (step: Step, history: HistoryEntry[] = [], state: SolveState = {}) =>
        buildPrompt({ step, content: 'x', history, state, lang }).system;
      const common = begin('receive').slice(0, begin('receive').indexOf('## This step'));
      expect(common.length).toBeGreaterThan(3000);
      for (const step of steps) {
        const opening = begin(step);
        const stable = opening.slice(0, opening.indexOf('## This turn'));
        expect(buildPrompt({ step, content: 'x', lang }).stable).toBe(stable.length);
        expect(stable.startsWith(common)).toBe(true);
        expect(begin(step, [at(step)], { receive, mode: 'listen' }).startsWith(stable)).toBe(true);
      }
    }
  });

  it('opens a step once', () => {
    expect(system('clarify', [at('receive')])).toContain('Open from the theme');
    expect(system('clarify', [at('receive'), at('clarify')])).not.toContain('Open from the theme');
  });

  it('says that the person came back, and does not begin anew', () => {
    for (const back of [
      system('clarify', [at('receive'), at('reframe')], { receive }),
      system('clarify', [], { receive, reframe: { declined: true } }),
    ]) {
      expect(back).toContain('come back to this step');
      expect(back).not.toContain('Open from the theme');
    }
  });

  it('asks nothing of somebody who came back where the step has no turn left', () => {
    const many = Array.from({ length: 5 }, () => at('clarify'));
    const back = system('clarify', [...many, at('reframe')], { receive });
    expect(back).toContain('come back to this step');
    expect(back).not.toContain('Ask what they would like to change');
    expect(back).toContain('ask nothing');
  });

  it('knows of options that were declined before', () => {
    expect(system('options', [], { receive, declinedOnce: true })).toContain(
      'declined all options',
    );
    expect(system('options', [], { receive })).not.toContain('declined all options');
  });

  it('takes the number of the turn from a caller who knows more than the history', () => {
    const asked = buildPrompt({ step: 'receive', content: 'x', lang: 'en', turn: 3 }).system;
    expect(asked).toContain('This turn: 3 of at most 3');
    expect(asked).toContain('This is the last turn');
  });

  it('names what was skipped, and does not make up for it', () => {
    const skipped = system('options', [], { receive });
    expect(skipped).toContain('Skipped by the person: clarify, reframe. Do not make up for it');
    expect(system('clarify', [], { receive })).not.toContain('Skipped by the person');
    expect(system('options')).not.toContain('Skipped by the person');
  });

  it('only listens where that was asked for', () => {
    expect(system('receive', [], { mode: 'listen' })).toContain('only wants to be listened to');
    expect(system('receive', [], { mode: 'solve' })).not.toContain('listened to');
  });

  it('works on coping where nothing can be changed, by the mode or by the result', () => {
    const clarify: ClarifyResult = {
      problem: 'My mother is ill.',
      facts: [],
      assumptions: [],
      goal: 'To sleep',
      obstacles: [],
      control: 'not_mine',
      changeable: false,
    };
    const states: SolveState[] = [{ mode: 'coping' }, { clarify }];
    for (const state of states) {
      expect(system('options', [], state)).toContain('living with it');
    }
    const changeable: SolveState = { clarify: { ...clarify, changeable: true } };
    expect(system('options', [], changeable)).not.toContain('living with it');
  });

  it.each([
    ['receive', 'never make it bigger'],
    ['receive', 'ask first whether they want one idea'],
    ['clarify', 'reassure no third time'],
    ['reframe', 'believed less than 50'],
    ['reframe', 'thought is accurate'],
    ['options', 'None is a choice'],
    ['options', 'one that waits or accepts'],
    ['commit', 'Under 7 make the step smaller'],
    ['commit', 'say it or type it once'],
  ] as const)('in the step %s holds the rule: %s', (step, words) => {
    expect(system(step)).toContain(words);
  });

  it.each([
    ['en', 'under 20 words'],
    ['es', '"tú"'],
    ['zh', 'at most 40 characters'],
  ] as const)('says how %s is written', (lang, words) => {
    expect(buildPrompt({ step: 'receive', content: 'x', lang }).system).toContain(words);
  });
});

describe('the second perspective', () => {
  const asked = (step: Step, deep: boolean) => {
    const { system: words, tool } = buildPrompt({ step, content: 'x', lang: 'en', deep });
    return {
      inWords: words.includes('## Second perspective'),
      inTool: JSON.stringify(tool.parameters).includes('"perspective"'),
    };
  };

  it('is asked for at Reframe and Options, in deep analysis alone', () => {
    for (const step of steps) {
      const isAsked = step === 'reframe' || step === 'options';
      expect(asked(step, true)).toEqual({ inWords: isAsked, inTool: isAsked });
      expect(asked(step, false)).toEqual({ inWords: false, inTool: false });
    }
  });
});
