import type { CommitResult, SolveOption } from '@solacore/contract';
import { asideParts } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { shorten } from '../reading/clauses.ts';
import { clip } from '../reading/clip.ts';
import { freshClause } from '../reading/fresh-clause.ts';
import { ratingIn } from '../reading/numbers.ts';
import type { Reading } from '../reading/reading.ts';
import { type SlotAnswers, slotAnswers } from '../reading/slot-answers.ts';
import { whenWhere } from '../reading/when-where.ts';
import type { Voice } from '../voice.ts';
import { ifThenPlan } from './if-then.ts';
import { firstMinutes, optionItems } from './option-items.ts';

type Slot = 'when' | 'obstacle' | 'sure';
type Plan = { option: SolveOption | undefined; step: string; obstacle: string | undefined };

/** When and where, the obstacle and what to do then, how sure; a step too big gets smaller. */
export function commit(reading: Reading, voice: Voice): Draft {
  const opening = reading.answers[0]?.text ?? '';
  const known = reading.state.clarify?.obstacles[0]?.text;
  const questions: Slot[] = [];
  const opened = whenWhere(opening, reading.lang).when;
  if (opened === undefined) questions.push('when');
  if (known === undefined || known === '') questions.push('obstacle');
  questions.push('sure');
  const slots = slotAnswers(reading, questions);
  const option = chosenOption(reading, voice);
  const obstacle = slots.filled.obstacle ?? known;
  const plan: Plan = { option, step: firstStep(option, voice), obstacle };
  if (slots.pending.length > 0) return ask(reading, voice, slots, plan);
  return complete(reading, voice, plan, { ...slots.filled, when: slots.filled.when ?? opened });
}

function chosenOption(reading: Reading, voice: Voice): SolveOption | undefined {
  const { options } = reading.state;
  const items = options?.items ?? optionItems(reading, voice, undefined);
  const chosen = items.find((item) => item.id === options?.chosenId);
  return chosen ?? items.find((item) => item.id.startsWith('small')) ?? items[0];
}

function firstStep(option: SolveOption | undefined, voice: Voice): string {
  const { options: pools } = voice.phrases;
  if (option === undefined) return voice.settle('ownFirst', pools.ownFirst, { idea: '' });
  const known = firstMinutes(option.id, voice);
  return known ?? clip(voice.settle('ownFirst', pools.ownFirst, { idea: option.title }), 400);
}

function ask(reading: Reading, voice: Voice, slots: SlotAnswers<Slot>, plan: Plan): Draft {
  const { commit: pools } = voice.phrases;
  const lead = openingWords(reading, voice, slots, plan);
  const slot = slots.pending[0];
  if (slot === 'when') {
    return { parts: [...lead, voice.say('askWhen', pools.askWhen)], result: null, complete: false };
  }
  if (slot === 'obstacle') {
    const question = voice.say('askObstacle', pools.askObstacle);
    return { parts: [...lead, question], result: null, complete: false };
  }
  const obstacle = plan.obstacle ?? voice.settle('defaultObstacle', pools.defaultObstacle);
  const rule = ifThenPlan(shorten(obstacle, 16), voice);
  const parts = [
    ...lead,
    voice.say('plan', pools.plan, { if: rule.if, then: rule.then }),
    voice.say('askSure', pools.askSure),
  ];
  return { parts, result: null, complete: false };
}

function openingWords(
  reading: Reading,
  voice: Voice,
  slots: SlotAnswers<Slot>,
  plan: Plan,
): string[] {
  const { commit: pools } = voice.phrases;
  const aside = asideParts(reading, voice);
  if (aside.length > 0) return aside;
  if (slots.justFilled === 'when') {
    return [voice.say('whenHeard', pools.whenHeard, { q: voice.quote(reading.current.text) })];
  }
  if (slots.justFilled === 'obstacle') {
    const q = voice.quote(reading.current.text);
    return [voice.say('obstacleHeard', pools.obstacleHeard, { q })];
  }
  if (reading.turn > 1) return [voice.say('whenOpen', pools.whenOpen)];
  const isChosen = reading.state.options?.chosenId !== undefined;
  const q = voice.quote(shorten(plan.step, 14));
  return [voice.say('open', isChosen ? pools.open : pools.unchosen, { q })];
}

function complete(
  reading: Reading,
  voice: Voice,
  plan: Plan,
  told: { [name in Slot]?: string | undefined },
): Draft {
  const { commit: pools } = voice.phrases;
  const confidence = confidenceIn(told.sure, reading);
  const isSmall = confidence >= 7;
  const step = isSmall ? plan.step : clip(voice.say('tiny', pools.tiny, { step: plan.step }), 480);
  const when = told.when ?? voice.settle('defaultWhen', pools.defaultWhen);
  const found = whenWhere(told.when ?? '', reading.lang);
  const obstacle = plan.obstacle ?? voice.settle('defaultObstacle', pools.defaultObstacle);
  const part: CommitResult = {
    optionId: plan.option?.id ?? '',
    firstStep: step,
    minutes: isSmall ? 10 : 2,
    when: found.when ?? clip(when, 120),
    where: found.where ?? voice.settle('defaultWhere', pools.defaultWhere),
    obstacle: clip(obstacle, 400),
    ifThen: ifThenPlan(obstacle, voice),
    confidence,
    rehearsed: false,
    remind: false,
    ...supportPerson(reading, plan.option),
  };
  return { parts: closing(reading, voice, part), result: { commit: part }, complete: true };
}

function confidenceIn(text: string | undefined, reading: Reading): number {
  if (text !== undefined) return ratingIn(text) ?? 7;
  return reading.current.kind === 'agreement' ? 8 : 5;
}

function supportPerson(reading: Reading, option: SolveOption | undefined) {
  const person = /<PERSON_\d+>/.exec(`${option?.title ?? ''} ${reading.problem}`)?.[0];
  const isShared = option?.id.startsWith('person') === true || option?.source === 'user';
  return person !== undefined && isShared ? { supportPerson: person } : {};
}

function closing(reading: Reading, voice: Voice, part: CommitResult): string[] {
  const { commit: pools } = voice.phrases;
  const n = String(part.confidence);
  const slots = {
    when: part.when.replace(commonStart, (word) => word.toLowerCase()),
    where: part.where,
    step: ended(shorten(part.firstStep, 24), voice.phrases.stop),
  };
  const clause = freshClause(reading);
  const pool = part.confidence >= 7 ? pools.sure : pools.smaller;
  return [
    voice.say('sure', pool, { n }),
    upperFirst(voice.say('summary', pools.summary, slots)),
    ...(clause === undefined
      ? []
      : [voice.say('affirm', pools.affirm, { q: voice.quote(clause) })]),
    voice.say('end', pools.end),
  ];
}

/** First words that lose their capital inside a sentence; names of days keep theirs. */
const commonStart =
  /^(Tomorrow|Today|Tonight|This|Next|After|Before|On|At|In|When|Right|Around|About|Every|During|El|La|Los|Mañana|Hoy|Esta|Este|Por|Al|A|Después|Antes|Cada|Justo|Pasado|Sobre)(?=[\s,])/;

function ended(text: string, stop: string): string {
  return /[.!?…。！？]$/.test(text) ? text : `${text}${stop}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
