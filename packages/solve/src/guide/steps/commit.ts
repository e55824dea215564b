import type { CommitResult, SolveOption } from '@solacore/contract';
import { asideParts } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { ifThenPlan } from '../plan/if-then.ts';
import { type PlanAnswers, planAnswers } from '../plan/plan-answers.ts';
import { type Plan, planOf } from '../plan/plan-of.ts';
import { clip } from '../reading/clip.ts';
import { hasCue } from '../reading/cues.ts';
import type { Reading } from '../reading/reading.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';
import { closing } from './commit-closing.ts';
import { optionItems } from './option-items.ts';

/** When and where, the obstacle and what to do then, how sure; a step too big gets smaller. */
export function commit(reading: Reading, voice: Voice): Draft {
  const known = reading.state.clarify?.obstacles[0]?.text;
  const told = planAnswers(reading, known === '' ? undefined : known);
  const plan = planOf(chosenOption(reading, voice), reading, voice);
  if (isRefused(reading)) return leaveUnplanned(reading, voice, plan, told);
  if (told.pending !== undefined) return ask(reading, voice, told, plan);
  return complete(reading, voice, plan, told);
}

function chosenOption(reading: Reading, voice: Voice): SolveOption | undefined {
  const { options } = reading.state;
  const items = options?.items ?? optionItems(reading, voice, undefined);
  const chosen = items.find((item) => item.id === options?.chosenId);
  return chosen ?? items.find((item) => item.id.startsWith('small')) ?? items[0];
}

/** "None of that. I don't want to do anything this week." */
function isRefused({ current, turn }: Reading): boolean {
  const isNo = hasCue(current.text, 'none') || hasCue(current.text, 'skip');
  return turn > 1 && isNo && current.kind === 'answer' && countWords(current.text) <= 16;
}

function obstacleOf(told: PlanAnswers, voice: Voice): string {
  return told.obstacle ?? voice.settle('defaultObstacle', voice.phrases.commit.defaultObstacle);
}

function ask(reading: Reading, voice: Voice, told: PlanAnswers, plan: Plan): Draft {
  const { commit: pools } = voice.phrases;
  const lead = openingWords(reading, voice, told, plan);
  const earlier = told.obstacle ?? '';
  const questions = {
    when: told.isRepeat ? pools.askWhenAgain : pools.askWhen,
    obstacle: earlier === '' ? pools.askObstacle : pools.askObstacleKnown,
    sure: told.isRepeat ? pools.askSureAgain : pools.askSure,
  };
  const slot = told.pending ?? 'sure';
  const question = voice.say(`ask-${slot}`, questions[slot], { q: voice.quote(earlier) });
  const isPlanDue = slot === 'sure' && (!told.isRepeat || told.heard === 'obstacle');
  const rule = ifThenPlan(obstacleOf(told, voice), plan.act, reading.lang, voice);
  const middle = isPlanDue ? [voice.say('plan', pools.plan, { if: rule.if, then: rule.then })] : [];
  return { parts: [...lead, ...middle, question], result: null, complete: false };
}

/** A no is taken as one: the card may be left, and nothing is affirmed that was not done. */
function leaveUnplanned(reading: Reading, voice: Voice, plan: Plan, told: PlanAnswers): Draft {
  const { commit: pools } = voice.phrases;
  const { result } = complete(reading, voice, plan, { ...told, when: undefined, where: undefined });
  return {
    parts: [voice.say('noPlan', pools.noPlan), voice.say('end', pools.end)],
    result,
    complete: true,
  };
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
  const isOwn = plan.option?.source === 'user';
  const named = isOwn || !isChosen ? plan.option?.title : undefined;
  const title = voice.quote(named ?? plan.step);
  return [voice.say('open', isChosen ? pools.open : pools.unchosen, { q: title })];
}

function complete(reading: Reading, voice: Voice, plan: Plan, told: PlanAnswers): Draft {
  const { commit: pools } = voice.phrases;
  const isSmall = told.sure === undefined || told.sure >= 7;
  const tiny = plan.isTalk ? pools.tinyTalk : pools.tiny;
  const step = isSmall ? plan.step : clip(voice.say('tiny', tiny, { step: plan.bare }), 480);
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
