import { type Step, steps } from '@solacore/contract';
import { isOver } from '@solacore/solve';
import { type Line, readLine } from './read-command.ts';
import { rowsOf } from './rows.ts';
import { openLine, planLines } from './show-card.ts';
import type { Out, Talk } from './talk.ts';
import { filled, type Words } from './words.ts';

type Following = { talk: Talk; words: Words; out: Out };

/** One line of the person. `over` where the plan is taken on, the person left or ended. */
export async function followLine(following: Following, text: string): Promise<'on' | 'over'> {
  const { talk, words, out } = following;
  const line = readLine(text);
  if (line.kind === 'quit') {
    out.line(words.terminal.left);
    return 'over';
  }
  if (talk.place().isHeld) {
    if (line.kind === 'safe') talk.move({ type: 'safe' });
    else out.line(words.terminal.held);
    return 'on';
  }
  await follow(following, line);
  if (!isOver(talk.place())) return 'on';
  for (const one of planLines(talk.shown())) out.line(one);
  return 'over';
}

async function follow(following: Following, line: Line): Promise<void> {
  const { talk, words, out } = following;
  const { app, terminal } = words;
  switch (line.kind) {
    case 'words':
      return sayWords(following, line.words);
    case 'next':
      return goOn(following);
    case 'back':
      return goBack(following);
    case 'skip':
      if (!talk.move({ type: 'skip' })) return out.line(terminal.notHere);
      return arrive(following, app.solve.ways.skipMessage);
    case 'listen':
      talk.move({ type: 'listen' });
      return out.line(app.solve.ways.listening);
    case 'work':
      talk.move({ type: 'work' });
      return out.line(app.solve.stepHint[talk.place().shownStep]);
    case 'edit':
      return editRow(following, line.rest);
    case 'choose':
      return choose(following, Number(line.rest));
    case 'none':
      return chooseNone(following);
    case 'help':
      return out.line(terminal.commands);
    case 'safe':
      return out.line(terminal.notHere);
    case 'unknown':
      return out.line(`${terminal.unknown} ${terminal.commands}`);
    case 'quit':
      return;
  }
}

async function sayWords(following: Following, text: string): Promise<void> {
  const { talk, words, out } = following;
  const { shownStep, stepComplete } = talk.place();
  // The server has closed the session with its last step; the plan is still the person's to change.
  if (shownStep === 'commit' && stepComplete) return out.line(words.terminal.take);
  const asked = await talk.say(text);
  if (asked !== null) await follow(following, { kind: asked, rest: '' });
}

async function goOn(following: Following): Promise<void> {
  const { talk, words, out } = following;
  if (talk.move({ type: 'accept', at: new Date().toISOString() })) return;
  if (talk.place().state[talk.place().shownStep] === undefined) {
    return out.line(words.terminal.start);
  }
  if (!talk.move({ type: 'continue' })) return out.line(openLine(talk.shown()));
  return arrive(following, words.app.solve.continueMessage);
}

async function goBack(following: Following): Promise<void> {
  const { talk, words, out } = following;
  const to = steps[steps.indexOf(talk.place().shownStep) - 1];
  if (!to || !talk.move({ type: 'back', to })) return out.line(words.terminal.notHere);
  sayStep(following);
  const { stepComplete } = talk.place();
  const { cameBack, cameBackOpen } = words.app.solve.ways;
  const step = words.app.common.steps[to];
  out.line(filled(stepComplete ? cameBack : cameBackOpen, { step }));
  talk.showCard();
}

/** A step that was there before stands as it was left; a new one opens with its first reply. */
async function arrive(following: Following, opening: string): Promise<void> {
  sayStep(following);
  if (following.talk.place().stepComplete) return following.talk.showCard();
  await following.talk.turn(opening);
}

export function sayStep({ talk, words: { app }, out }: Following): void {
  const step: Step = talk.place().shownStep;
  const number = steps.indexOf(step) + 1;
  out.line(`\n${filled(app.solve.stepOf, { number })} · ${app.common.steps[step]}`);
}

function editRow({ talk, words: { terminal }, out }: Following, rest: string): void {
  const { shownStep, state } = talk.place();
  const rows = rowsOf(shownStep, state);
  const [name = '', ...given] = rest.split(' ');
  const row = rows.find((one) => one.name === name.toLowerCase());
  const text = given.join(' ').trim();
  if (!row || text === '') {
    out.line(filled(terminal.rows, { rows: rows.map((one) => one.name).join(', ') }));
    return;
  }
  const [low, high] = row.range ?? [];
  if (low !== undefined && high !== undefined && !(Number(text) >= low && Number(text) <= high)) {
    out.line(filled(terminal.number, { low, high }));
    return;
  }
  if (talk.isHeldFor(text)) return;
  talk.move({ type: 'edit', state: row.write(talk.hide(text).slice(0, 500)) });
  talk.showCard();
}

function choose({ talk, words: { terminal }, out }: Following, number: number): void {
  const { shownStep, state } = talk.place();
  const view = shownStep === 'reframe' ? state.reframe?.candidates?.[number - 1] : undefined;
  const item = shownStep === 'options' ? state.options?.items[number - 1] : undefined;
  if (view !== undefined) {
    const reframe = { ...state.reframe, reframe: view, source: 'ai', declined: false } as const;
    talk.move({ type: 'edit', state: { ...state, reframe } });
  } else if (item && state.options) {
    talk.move({
      type: 'edit',
      state: { ...state, options: { ...state.options, chosenId: item.id } },
    });
  } else {
    out.line(terminal.notHere);
    return;
  }
  talk.showCard();
}

function chooseNone(following: Following): void {
  const { talk, words, out } = following;
  const { noneFitted, afterNone } = words.app.solve.ways;
  const items = talk.place().state.options?.items ?? [];
  const ways = items.map(({ title }) => title).join(', ');
  const why = filled(noneFitted, { ways }).slice(0, 500);
  if (!talk.move({ type: 'none', why, at: new Date().toISOString() })) {
    out.line(words.terminal.notHere);
    return;
  }
  if (isOver(talk.place())) return;
  sayStep(following);
  out.line(afterNone);
  talk.showCard();
}
