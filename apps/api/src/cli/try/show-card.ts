import type { SolveOption } from '@solacore/contract';
import { canAccept, canContinue, missingFields, type Walk } from '@solacore/solve';
import { rowsOf } from './rows.ts';
import { filled, type Words } from './words.ts';

type Shown = { place: Walk; words: Words; unmask: (text: string) => string };

/** The card of the present step as plain lines, and what can be done with it; none where it is empty. */
export function cardLines(shown: Shown): string[] {
  const { place, words, unmask } = shown;
  const { app, terminal } = words;
  const { shownStep, state } = place;
  if (state[shownStep] === undefined) return [];
  const rows = rowsOf(shownStep, state)
    .filter(({ value }) => value !== '')
    .map(({ name, label, value }) => `  ${label(app)} [${name}]: ${unmask(value)}`);
  const choices = choiceLines(shown);
  const perspective = perspectiveLines(shown);
  if (rows.length + choices.length === 0) return [];
  return [titleOf(shown), ...rows, ...choices, ...perspective, ...nextLines(shown, terminal)];
}

function titleOf({ place, words: { app } }: Shown): string {
  const { solve } = app;
  const { shownStep, state } = place;
  if (shownStep !== 'options') return `— ${solve[shownStep].title}`;
  const count = state.options?.items.length ?? 0;
  const { title_one, title_other } = solve.options;
  return `— ${filled(count === 1 ? title_one : title_other, { count })}`;
}

function choiceLines({ place, words: { app }, unmask }: Shown): string[] {
  const { shownStep, state } = place;
  if (shownStep === 'reframe') {
    const { candidates = [], reframe } = state.reframe ?? {};
    return candidates.map((view, at) => choice(at, unmask(view), view === reframe));
  }
  if (shownStep !== 'options') return [];
  return (state.options?.items ?? []).flatMap((item, at) => [
    choice(at, unmask(item.title), item.id === state.options?.chosenId),
    ...[item.detail, factsOf(item, app)]
      .filter((line) => line !== '')
      .map((line) => `     ${unmask(line)}`),
    ...item.pros.map((pro) => `     + ${unmask(pro)}`),
    ...item.cons.map((con) => `     − ${unmask(con)}`),
  ]);
}

function choice(at: number, text: string, isChosen: boolean): string {
  return `  ${isChosen ? '●' : '○'} ${at + 1} ${text}`;
}

function factsOf({ effort, firstEffect, inControl }: SolveOption, { solve }: Words['app']): string {
  const texts = solve.options;
  const hands = inControl ? texts.mine : texts.notMine;
  return [texts.effort[effort], texts.firstEffect[firstEffect], hands].join(' · ');
}

function perspectiveLines({ place, words: { app }, unmask }: Shown): string[] {
  const { shownStep, state } = place;
  if (shownStep !== 'reframe' && shownStep !== 'options') return [];
  const text = state[shownStep]?.perspective;
  if (!text) return [];
  return [`  ${app.solve.perspective.title}: ${unmask(text)}`, `  ${app.solve.perspective.note}`];
}

function nextLines({ place }: Shown, terminal: Words['terminal']): string[] {
  const { shownStep } = place;
  if (canAccept(place)) return [terminal.take];
  if (canContinue(place)) return [terminal.fits];
  const isChoice = shownStep === 'reframe' || shownStep === 'options';
  return isChoice ? [terminal.choose] : [];
}

/** What keeps the step from going on, by the names of its rows. */
export function openLine({ place, words: { terminal } }: Shown): string {
  const { shownStep, state } = place;
  const isChoice = shownStep === 'reframe' || shownStep === 'options';
  if (isChoice) return terminal.choose;
  const rows = missingFields(shownStep, state).map((field) => rowOfField[field] ?? field);
  return filled(terminal.open, { rows: rows.join(', ') });
}

const rowOfField: Record<string, string> = {
  'emotion.label': 'feeling',
  firstStep: 'step',
  'ifThen.if': 'if',
  'ifThen.then': 'then',
};

/** The plan as it is taken along. */
export function planLines({ place, words: { app, terminal }, unmask }: Shown): string[] {
  const { commit } = place.state;
  if (!commit) return [terminal.ended];
  const { solve } = app;
  const { firstStep, when, where, ifThen } = commit;
  return [
    `═ ${solve.commit.title}`,
    `  ${solve.commit.if} ${unmask(ifThen.if)},`,
    `  ${solve.commit.then} ${unmask(ifThen.then)}`,
    ...[`${solve.commit.firstStep}: ${firstStep}`, [when, where].filter(Boolean).join(', ')]
      .filter((line) => line !== '')
      .map((line) => `  ${unmask(line)}`),
    terminal.end,
  ];
}
