import type { HistoryEntry, SolveState } from '@solacore/contract';
import { steps } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import {
  decideTurn,
  gravestSignal,
  missingFields,
  parseStepResult,
  readSafetySignal,
  turnCaps,
  turnInStep,
} from '../src/index.ts';

const receive = { emotion: { label: 'worry', confirmed: true }, theme: 'the rent goes up' };

describe('parseStepResult', () => {
  it('takes the tool call with its part', () => {
    expect(parseStepResult('receive', { ready: true, result: receive })).toEqual({
      ok: true,
      ready: true,
      result: { receive },
      safety: null,
    });
  });

  it('takes a part that is wrapped in its step, or bare', () => {
    const expected = { ok: true, ready: false, result: { receive }, safety: null };
    expect(parseStepResult('receive', { ready: false, result: { receive } })).toEqual(expected);
    expect(parseStepResult('receive', receive)).toEqual(expected);
  });

  it('does not believe ready while a required field is missing', () => {
    const part = { ...receive, theme: ' ' };
    const parsed = parseStepResult('receive', { ready: true, result: part });
    expect(parsed).toMatchObject({ ok: true, ready: false });
  });

  it('names path and rule of what is wrong, never the value', () => {
    const parsed = parseStepResult('receive', { ready: true, result: { theme: 7, emotion: 'no' } });
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('no"');
    expect(parsed).toMatchObject({ issues: ['emotion: invalid_type', 'theme: invalid_type'] });
    expect(parseStepResult('receive', 'text')).toMatchObject({
      ok: false,
      issues: ['not an object'],
    });
  });

  it('numbers options that come without ids', () => {
    const option = {
      title: 'Ask',
      detail: '',
      pros: [],
      cons: [],
      effort: 'low',
      firstEffect: 'today',
      inControl: true,
    };
    const parsed = parseStepResult('options', {
      ready: false,
      result: { items: [option, option] },
    });
    expect(parsed).toMatchObject({
      ok: true,
      result: { options: { items: [{ id: 'option-1' }, { id: 'option-2' }] } },
    });
  });
});

describe('the report of danger beside a result', () => {
  const categories = { category: 'suicide_self_harm' };
  it.each([
    [{ safety: { level: 3, ...categories } }, 3, 'suicide_self_harm'],
    [{ safety: { level: '4' } }, 4, null],
    [{ safety: { level: 2.2, category: 'no such kind' } }, 3, null],
    [{ safety: { level: 9 } }, 4, null],
    [{ safety: { level: -1 } }, 0, null],
    [{ safety: { level: 'high', ...categories } }, 2, 'suicide_self_harm'],
    [{ safety: 3 }, 3, null],
    [{ result: { safety: { level: 2 } } }, 2, null],
    [{ safety: { level: NaN } }, 0, null],
    [{ safety: [] }, 0, null],
  ])('is read from %j', (value, level, category) => {
    expect(readSafetySignal(value)).toEqual({ level, category });
  });

  it.each([undefined, null, 'text', 7, [], {}, { safety: null }])('is none in %j', (value) => {
    expect(readSafetySignal(value)).toBeNull();
  });

  it('counts where the result itself does not fit', () => {
    const parsed = parseStepResult('receive', { ready: true, result: 7, safety: { level: 4 } });
    expect(parsed).toMatchObject({ ok: false, safety: { level: 4 } });
  });

  it('is the gravest of several', () => {
    const grave = { level: 3, category: 'being_harmed' } as const;
    const mild = { level: 1, category: null } as const;
    expect(gravestSignal([mild, null, grave, { level: 3, category: null }])).toEqual(grave);
    expect(gravestSignal([null])).toBeNull();
  });
});

describe('decideTurn', () => {
  it('moves on when the step is ready and valid', () => {
    const decision = decideTurn({ step: 'receive', turn: 2, ready: true, result: { receive } });
    expect(decision).toEqual({ stepComplete: true, nextStep: 'clarify', result: { receive } });
  });

  it('stays when ready is claimed without the required fields', () => {
    const decision = decideTurn({ step: 'clarify', turn: 2, ready: true, result: null });
    expect(decision).toEqual({ stepComplete: false, nextStep: 'clarify', result: null });
  });

  it('ends every step at its cap with a valid result, from the state or blank', () => {
    for (const step of steps) {
      const state: SolveState = { receive };
      const at = decideTurn({ step, turn: turnCaps[step], ready: false, result: null, state });
      expect(at.stepComplete).toBe(true);
      expect(parseStepResult(step, { result: at.result?.[step] }).ok).toBe(true);
      const before = decideTurn({ step, turn: turnCaps[step] - 1, ready: false, result: null });
      expect(before).toEqual({ stepComplete: false, nextStep: step, result: null });
    }
  });

  it('has no step after commit', () => {
    const decision = decideTurn({ step: 'commit', turn: 4, ready: false, result: null });
    expect(decision.nextStep).toBeNull();
  });
});

describe('missingFields', () => {
  it('counts a declined reframe and a reasoned none as complete', () => {
    expect(missingFields('reframe', { reframe: { declined: true } })).toEqual([]);
    expect(missingFields('options', { options: { items: [], why: 'none' } })).toEqual(['items']);
    expect(missingFields('reframe', null)).toEqual(['reframe']);
  });
});

describe('turnInStep', () => {
  it("counts the person's finished turns of that step only", () => {
    const history: HistoryEntry[] = [
      { role: 'user', content: 'a', step: 'receive' },
      { role: 'assistant', content: 'b', step: 'receive' },
      { role: 'user', content: 'c', step: 'clarify' },
    ];
    expect(turnInStep(history, 'clarify')).toBe(2);
    expect(turnInStep(undefined, 'receive')).toBe(1);
  });
});
