import type { CommitResult, SolveOption } from '@solacore/contract';
import { asideParts } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { ifThenPlan, type PlannedAct } from '../plan/if-then.ts';
import { ownActEs } from '../plan/own-act-es.ts';
import { asOwn } from '../plan/own-voice.ts';
import { type PlanAnswers, planAnswers } from '../plan/plan-answers.ts';
import { shorten } from '../reading/clauses.ts';
import { clip } from '../reading/clip.ts';
import type { Reading } from '../reading/reading.ts';
import type { Voice } from '../voice.ts';
import { closing } from './commit-closing.ts';
import { firstMinutes, optionItems } from './option-items.ts';

type Plan = { option: SolveOption | undefined; step: string; bare: string; act: PlannedAct };

/** When and where, the obstacle and what to do then, how sure; a step too big gets smaller. */
export function commit(reading: Reading, voice: Voice): Draft {
  const known = reading.state.clarify?.obstacles[0]?.text;
  const told = planAnswers(reading, known === '' ? undefined : known);
  const plan = planOf(chosenOption(reading, voice), reading, voice);
  if (told.pending !== undefined) return ask(reading, voice, told, plan);
  return complete(reading, voice, plan, told);
}

function chosenOption(reading: Reading, voice: Voice): SolveOption | undefined {
  const { options } = reading.state;
  const items = options?.items ?? optionItems(reading, voice, undefined);
  const chosen = items.find((item) => item.id === options?.chosenId);
  return chosen ?? items.find((item) => item.id.startsWith('small')) ?? items[0];
}

/** The first step, and the same as it reads after "then I will". */
function planOf(option: SolveOption | undefined, reading: Reading, voice: Voice): Plan {
  const { options: pools, commit: frames } = voice.phrases;
  const known = option === undefined ? undefined : firstMinutes(option.id, voice);
  if (known !== undefined)
    return {
      option,
      step: known,
      bare: reading.lang === 'es' ? known.replace(/\.$/, '') : known,
      act: { text: asOwn(known, voice.phrases), isWhole: false },
    };
  const idea = (option?.title ?? '').replace(/[.。!！]+$/, '');
  const lower = /^(I\b|<|[A-Z]{2})/.test(idea)
    ? idea
    : idea.charAt(0).toLowerCase() + idea.slice(1);
  const said = (reading.lang === 'es' ? ownActEs(lower) : undefined) ?? lower;
  return {
    option,
    bare: idea,
    step: clip(voice.settle('ownFirst', pools.ownFirst, { idea }), 400),
    act: {
      text: voice.settle('ownAct', frames.ownAct, { idea: shorten(said, 16) }),
      isWhole: true,
    },
  };
}

function obstacleOf(told: PlanAnswers, voice: Voice): string {
  return told.obstacle ?? voice.settle('defaultObstacle', voice.phrases.commit.defaultObstacle);
}

function ask(reading: Reading, voice: Voice, told: PlanAnswers, plan: Plan): Draft {
  const { commit: pools } = voice.phrases;
  const lead = openingWords(reading, voice, told, plan);
  const questions = {
    when: told.isRepeat ? pools.askWhenAgain : pools.askWhen,
    obstacle: pools.askObstacle,
    sure: told.isRepeat ? pools.askSureAgain : pools.askSure,
  };
  const slot = told.pending ?? 'sure';
  const question = voice.say(`ask-${slot}`, questions[slot]);
  const isPlanDue = slot === 'sure' && (!told.isRepeat || told.heard === 'obstacle');
  const rule = ifThenPlan(obstacleOf(told, voice), plan.act, reading.lang, voice);
  const middle = isPlanDue ? [voice.say('plan', pools.plan, { if: rule.if, then: rule.then })] : [];
  return { parts: [...lead, ...middle, question], result: null, complete: false };
}

function openingWords(reading: Reading, voice: Voice, told: PlanAnswers, plan: Plan): string[] {
  const { commit: pools } = voice.phrases;
  const aside = asideParts(reading, voice);
  if (aside.length > 0) return aside;
  const q = voice.quote(reading.current.text);
  if (told.heard === 'when') return [voice.say('whenHeard', pools.whenHeard, { q })];
  if (told.heard === 'where') return [voice.say('whereHeard', pools.whereHeard, { q })];
  if (told.heard === 'obstacle') return [voice.say('obstacleHeard', pools.obstacleHeard, { q })];
  if (reading.turn > 1) {
    const isOpen = told.when === undefined && told.pending !== 'when';
    return isOpen ? [voice.say('whenOpen', pools.whenOpen)] : [];
  }
  const isChosen = reading.state.options?.chosenId !== undefined;
  const step = voice.quote(plan.act.isWhole ? plan.bare : plan.step);
  return [voice.say('open', isChosen ? pools.open : pools.unchosen, { q: step })];
}

function complete(reading: Reading, voice: Voice, plan: Plan, told: PlanAnswers): Draft {
  const { commit: pools } = voice.phrases;
  const isSmall = told.sure === undefined || told.sure >= 7;
  const step = isSmall ? plan.step : clip(voice.say('tiny', pools.tiny, { step: plan.bare }), 480);
  const obstacle = obstacleOf(told, voice);
  const part: CommitResult = {
    optionId: plan.option?.id ?? '',
    firstStep: step,
    minutes: isSmall ? 10 : 2,
    when: told.when ?? voice.settle('defaultWhen', pools.defaultWhen),
    where: told.where ?? '',
    obstacle: clip(obstacle, 400),
    ifThen: ifThenPlan(obstacle, plan.act, reading.lang, voice),
    confidence: told.sure ?? 5,
    rehearsed: false,
    remind: false,
    ...supportPerson(plan.option),
  };
  return { parts: closing(reading, voice, part, told), result: { commit: part }, complete: true };
}

/** Who is named in the problem may be the problem: only the chosen option says who helps. */
function supportPerson(option: SolveOption | undefined) {
  const person = /<PERSON_\d+>/.exec(option?.title ?? '')?.[0];
  return person === undefined ? {} : { supportPerson: person };
}
