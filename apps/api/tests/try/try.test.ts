import { existsSync, readdirSync } from 'node:fs';
import { catalogs } from '@solacore/i18n';
import { terminals } from '@solacore/i18n/terminal';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { filled } from '../../src/cli/try/words.ts';
import { atTheTerminal } from './at-the-terminal.ts';

const terminal = terminals.en;
const problems = {
  en: 'My manager moved the deadline again and I lose my weekends to it.',
  es: 'Mi jefa cambió otra vez la fecha de entrega y pierdo los fines de semana.',
  zh: '领导又改了截止日期，我的周末全搭进去了。',
};

/** From the first sentence to the plan; each row is written by hand, so that no reply decides it. */
const wholeWay = (problem: string) => [
  problem,
  '/edit feeling X1',
  `/edit theme ${problem}`,
  '/next',
  problem,
  '/edit problem X2',
  '/edit goal X3',
  '',
  problem,
  '/edit mine X4',
  '/edit belief 70',
  '/next',
  '/edit mine X5',
  '/edit mine X6',
  '/next',
  '/edit step X7',
  '/edit when X8',
  '/edit if X9',
  '/edit then X10',
  '/next',
];

beforeEach(() => {
  vi.stubEnv('DATA_DIR', 'data-that-is-never-made');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(['en', 'es', 'zh'] as const)(
  'leads from a problem to a plan in %s, over all five steps, and keeps nothing',
  async (lang) => {
    const before = readdirSync('.');
    const shown = await atTheTerminal(wholeWay(problems[lang]), { locale: lang });
    const { common, solve } = catalogs[lang];
    const texts = terminals[lang];
    const order = [texts.guide, ...Object.values(common.steps), 'X10', texts.end];
    const places = order.map((text) => shown.lastIndexOf(text));
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
    const plan = shown.slice(shown.lastIndexOf(`═ ${solve.commit.title}`));
    for (const words of ['X9', 'X10', 'X7', 'X8', solve.commit.if, texts.end]) {
      expect(plan).toContain(words);
    }
    expect(shown).not.toContain(texts.left);
    expect(shown).not.toMatch(/\{\{|undefined|null/);
    expect(readdirSync('.')).toEqual(before);
    expect(existsSync('data-that-is-never-made')).toBe(false);
  },
);

it.each([
  ['8', ['3'], 'Now: 3 of 10', 'lighter'],
  ['２', ['12', '6,5'], 'Now: 6.5 of 10', 'heavier'],
] as const)(
  'asks before and after how heavy it is: %s, then %s',
  async (first, then, now, shift) => {
    const shown = await atTheTerminal([first, ...wholeWay(problems.en), ...then, 'never read']);
    const { distressBefore, distressAfter, ways } = catalogs.en.solve;
    const order = [distressBefore, terminal.start, terminal.end, distressAfter, now, ways[shift]];
    const places = order.map((text) => shown.lastIndexOf(text));
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
    expect(shown.includes(filled(terminal.number, { low: 0, high: 10 }))).toBe(then.length > 1);
    expect(shown).not.toContain(terminal.left);
  },
);

it('takes an empty line for no number, shows help with a great weight, asks nothing after /quit', async () => {
  const { distressAfter } = catalogs.en.solve;
  const skipped = await atTheTerminal(['', '/quit'], { locale: 'en-US' });
  const heavy = await atTheTerminal(['9', '/quit'], { locale: 'en-US' });
  expect([skipped, heavy].map((shown) => shown.includes('988'))).toEqual([false, true]);
  for (const shown of [skipped, heavy]) {
    expect(shown).toContain(terminal.start);
    expect(shown).not.toContain(distressAfter);
  }
});

it('goes back, skips and listens by short commands and in plain words; says what is missing', async () => {
  const { solve } = catalogs.en;
  const shown = await atTheTerminal([
    '/back',
    '/edit',
    '/edit feeling tired',
    '/next',
    problems.en,
    '/edit theme the deadline',
    '/next',
    '/back',
    '/next',
    'skip this step',
    'go back',
    '/listen',
    'It is a lot.',
    '/work',
    '/choose 9',
    '/skip',
    '/edit belief 300',
    '/nonsense',
    '/quit',
    'never read',
  ]);
  expect(shown).toContain(terminal.notHere);
  expect(shown).toContain('Rows of this step: feeling, theme.');
  expect(shown).toContain('Still open: theme.');
  expect(shown).toContain(filled(terminal.number, { low: 0, high: 100 }));
  expect(shown).toContain('You’re back in Receive. Change what stands there');
  expect(shown).toContain('3 of 5 · Reframe');
  expect(shown).toContain('You’re back in Clarify.');
  expect(shown).toContain(solve.ways.listening);
  expect(shown).toContain(`${terminal.unknown} ${terminal.commands}`);
  expect(shown.trimEnd().endsWith(terminal.left)).toBe(true);
  expect(shown).not.toContain('never read');
});

it('stops for danger before anything is asked, shows help by region, goes on after /safe', async () => {
  const lines = ['I want to kill myself tonight.', 'Hello?', '/safe', problems.en];
  const shown = await atTheTerminal(lines, { locale: 'en-US' });
  expect(shown).toContain(catalogs.en.help.kindsOfDanger.suicide.title);
  expect(shown).toContain('988');
  expect(shown.split(terminal.held)).toHaveLength(3);
  const after = shown.slice(shown.lastIndexOf(terminal.held) + terminal.held.length);
  expect(after).toContain('?');
  // Its input ended: so does it.
  expect(after.trimEnd().endsWith(terminal.left)).toBe(true);
});
