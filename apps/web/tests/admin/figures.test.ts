import { describe, expect, it } from 'vitest';
import {
  daysUpTo,
  type Figure,
  latestOf,
  seriesOf,
  sumOf,
  withinOf,
} from '../../src/admin/overview/figures.ts';
import {
  changeOf,
  monthlyCents,
  readProviders,
  readSteps,
  splitDays,
} from '../../src/admin/overview/read-overview.ts';
import { readPacks } from '../../src/admin/overview/read-packs.ts';
import { pointsOf, spread, topOf } from '../../src/admin/overview/scale.ts';

const figure = (name: Figure['figure'], label: string, value: number, day = '2026-11-02') =>
  ({ figure: name, label, value, day }) satisfies Figure;

describe('figures of the overview', () => {
  const days = daysUpTo('2026-11-02', 3);

  it('are laid out by day, with nothing where nothing was counted', () => {
    expect(days).toEqual(['2026-10-31', '2026-11-01', '2026-11-02']);
    const figures = [figure('sessions', '', 4, '2026-10-31'), figure('sessions', '', 7)];
    expect(seriesOf(figures, 'sessions', days)).toEqual([4, 0, 7]);
    expect(sumOf(figures, 'sessions')).toBe(11);
  });

  it.each([
    ['2026-10-30', [2]],
    ['2026-10-31', []],
  ])(
    'are compared with as many days before them only if all are there: from %s',
    (from, before) => {
      const figures = [figure('sessions', '', 2, '2026-10-31'), figure('sessions', '', 7)];
      const split = splitDays({ from, to: '2026-11-02', figures }, 2);
      expect(split.days).toEqual(['2026-11-01', '2026-11-02']);
      expect(split.figures.map(({ value }) => value)).toEqual([7]);
      expect(split.before.map(({ value }) => value)).toEqual(before);
    },
  );

  it('of packs are told by product', () => {
    const told = (label: string, value: number) => figure('packs', label, value);
    const figures = [told('pack_20 bought', 3), told('pack_20 left', 41), told('pack_20 used', 19)];
    const pack = { product: 'pack_20', bought: 3, revoked: 0, used: 19, left: 41 };
    expect(readPacks([...figures, told('pack_20 revoked', 0)])).toEqual([pack]);
    expect(readPacks([figure('people', '', 4)])).toEqual([]);
  });

  it('are of the last day where they are a stand', () => {
    const figures = [figure('people', '', 4, '2026-11-01'), figure('people', '', 5)];
    expect(latestOf(figures, 'people')).toEqual(new Map([['', 5]]));
    expect(latestOf([], 'people')).toEqual(new Map());
  });

  it.each([
    [
      [
        ['100', 95],
        ['250', 5],
      ],
      { ms: 100, isAbove: false, count: 100 },
    ],
    [
      [
        ['100', 94],
        ['250', 6],
      ],
      { ms: 250, isAbove: false, count: 100 },
    ],
    [
      [
        ['100', 1],
        ['more', 1],
      ],
      { ms: 20_000, isAbove: true, count: 2 },
    ],
    [[], undefined],
  ] as const)('times %j stay within %j at p95', (counts, expected) => {
    const figures = counts.map(([label, value]) => figure('answer_time', label, value));
    expect(withinOf(figures, 'answer_time', { share: 0.95 })).toEqual(expected);
  });

  it('say how far conversations came', () => {
    const figures = [
      figure('sessions_completed', '', 6),
      figure('sessions_at_step', 'clarify', 3),
      figure('sessions_at_step', 'commit', 1),
    ];
    expect(readSteps(figures).map(({ count }) => count)).toEqual([10, 10, 7, 7, 7, 6]);
  });

  it('say of each provider that was asked what it did', () => {
    const figures = [
      figure('llm_calls', 'openai ok', 9),
      figure('llm_calls', 'openai failed', 1),
      figure('llm_first_word', 'openai 500', 9),
      figure('llm_first_word', 'anthropic 50', 9),
      figure('llm_tokens', 'openai input', 70),
      figure('llm_tokens', 'openai output', 30),
      figure('llm_cost_dollars', 'openai', 0.5),
    ];
    const firstWord = { ms: 500, isAbove: false, count: 9 };
    const openai = { name: 'openai', calls: 10, failedShare: 0.1, tokens: 100, dollars: 0.5 };
    expect(readProviders(figures)).toEqual([{ ...openai, firstWord }]);
  });

  it('compare with the days before, and count a year by its twelfth', () => {
    expect([changeOf(12, 10), changeOf(1, 0)]).toEqual([0.2, undefined]);
    const yearly = { count: 2, amount_cents: 12_000, interval: 'year' } as const;
    expect(monthlyCents(yearly)).toBe(2_000);
  });
});

describe('the scale of a chart', () => {
  it.each([
    [0, 3],
    [2, 3],
    [117, 120],
    [121, 150],
    [1_984, 3_000],
  ])('of %i ends at %i', (highest, top) => {
    expect(topOf(highest, 3)).toBe(top);
  });

  it('puts points from edge to edge, and names the first and the last day', () => {
    expect(pointsOf([0, 5, 10], 10, { width: 600, height: 100 })).toEqual([
      '0,100',
      '300,50',
      '600,0',
    ]);
    expect(spread(['a', 'b', 'c', 'd', 'e'], 3)).toEqual(['a', 'c', 'e']);
    expect(spread(['a'], 3)).toEqual(['a']);
  });
});
