import type { SolveOption } from '@solacore/contract';
import { turnCaps } from '../../machine/turns.ts';
import { asideParts, isAside } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { chooseOption } from '../reading/choose-option.ts';
import { shorten } from '../reading/clauses.ts';
import { hasCue } from '../reading/cues.ts';
import type { Reading } from '../reading/reading.ts';
import { toldIdea } from '../reading/told-after.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';
import { optionItems } from './option-items.ts';
import { withIdea } from './own-option.ts';

/** Their own idea first, then options different in kind, then their choice. */
export function options(reading: Reading, voice: Voice): Draft {
  const { answers, current, turn } = reading;
  const opening = answers[0];
  const isTold = opening?.kind === 'answer' && countWords(opening.text) > 8;
  const idea = reading.state.declinedOnce === true ? undefined : ideaOf(reading, isTold);
  const known = reading.state.options?.items ?? [];
  const items = known.length >= 2 ? known : optionItems(reading, voice, idea);
  const isAgain = reading.state.declinedOnce === true && current.kind === 'agreement';
  if (isAgain && known.length < 2) return offer(reading, voice, items, undefined);
  if (turn === 1 && current.kind !== 'skip' && !isTold) return open(reading, voice);
  const isChoosing = turn > 2 || (turn > 1 && known.length >= 2);
  const chosen = isChoosing && isNaming(reading) ? chooseOption(current.text, items) : undefined;
  if (chosen !== undefined) return choose(reading, voice, items, chosen);
  if (current.kind === 'skip' || (isChoosing && hasCue(current.text, 'none'))) {
    return chooseNone(reading, voice, items);
  }
  const isNew = isChoosing && current.kind === 'answer' && countWords(current.text) >= 3;
  if (isNew) return addOwn(reading, voice, items);
  if (turn >= turnCaps.options) return leaveOpen(reading, voice, items);
  return offer(reading, voice, items, idea);
}

/** Their idea: told now, or told earlier and agreed to. */
function ideaOf(reading: Reading, isTold: boolean): string | undefined {
  const { answers, spoken, lang } = reading;
  const told = [...(isTold ? answers.slice(0, 1) : []), ...answers.slice(1, 2)];
  const earlier = toldIdea(spoken.join('\n'), lang);
  const isAgreed = told.some(({ kind, text }) => kind === 'agreement' || hasCue(text, 'mine'));
  if (isAgreed && earlier !== undefined) return earlier;
  return told.find(({ kind, text }) => kind === 'answer' && !hasCue(text, 'unsure'))?.text;
}

function isNaming(reading: Reading): boolean {
  return ['answer', 'agreement', 'unsure'].includes(reading.current.kind);
}

function goalOf(reading: Reading): string | undefined {
  const goal = reading.state.clarify?.goal;
  return goal === '' ? undefined : goal;
}

function open(reading: Reading, voice: Voice): Draft {
  const { options: pools } = voice.phrases;
  const goal = goalOf(reading);
  const lead =
    goal === undefined
      ? voice.say('bare', pools.bare)
      : voice.say('open', pools.open, { q: voice.quote(goal) });
  const aside = asideParts(reading, voice);
  const idea = toldIdea(reading.spoken.join('\n'), reading.lang);
  const question =
    idea === undefined
      ? voice.say('askIdea', pools.askIdea)
      : voice.say('askKnown', pools.askKnown, { q: voice.quote(idea) });
  const parts = [...(aside.length > 0 ? aside : [lead]), question];
  return { parts, result: null, complete: false };
}

function offer(
  reading: Reading,
  voice: Voice,
  items: SolveOption[],
  idea: string | undefined,
): Draft {
  const { options: pools } = voice.phrases;
  const heard =
    idea === undefined
      ? voice.say('noIdea', pools.noIdea)
      : voice.say('ideaHeard', pools.ideaHeard, { q: voice.quote(idea) });
  const aside = isAside(reading) ? asideParts(reading, voice) : [heard];
  const parts = [...aside, overview(items, voice), voice.say('pick', pools.pick)];
  const complete = reading.turn >= turnCaps.options;
  return { parts, result: { options: { items } }, complete };
}

/** How many there are and how they differ; the cards below hold the rest. */
function overview(items: SolveOption[], voice: Voice): string {
  const { options: pools } = voice.phrases;
  const kinds = items.map((item) => {
    if (item.source === 'user') return voice.say('kindOwn', pools.kindOwn);
    if (item.id.startsWith('small')) return voice.say('kindSmall', pools.kindSmall);
    if (item.id.startsWith('person')) return voice.say('kindPerson', pools.kindPerson);
    return voice.say('kindWait', pools.kindWait);
  });
  const last = kinds.at(-1) ?? '';
  const list = `${kinds.slice(0, -1).join(pools.listComma[0] ?? ', ')}${pools.listLast[0] ?? ' '}${last}`;
  const n = pools.counts[items.length] ?? String(items.length);
  return voice.say('overview', pools.overview, { n, list });
}

function choose(reading: Reading, voice: Voice, items: SolveOption[], chosen: SolveOption): Draft {
  const { options: pools } = voice.phrases;
  const isReason = countWords(reading.current.text) > 4;
  const goal = goalOf(reading);
  const isOwn = chosen.source === 'user' && goal !== undefined;
  const q = voice.quote(isOwn ? goal : shorten(chosen.title, 12));
  const pool = isOwn ? pools.chosenOwn : pools.chosen;
  const parts = [voice.say('chosen', pool, { q }), voice.say('close', pools.close)];
  const why = isReason ? { why: shorten(reading.current.text, 60).slice(0, 480) } : {};
  return { parts, result: { options: { items, chosenId: chosen.id, ...why } }, complete: true };
}

/** None of these but another one of their own, named where a choice was asked for. */
function addOwn(reading: Reading, voice: Voice, items: SolveOption[]): Draft {
  const { options: pools } = voice.phrases;
  const { all, added } = withIdea(items, reading, voice);
  const parts = [
    voice.say('ownAdded', pools.ownAdded, { q: voice.quote(added.title) }),
    voice.say('close', pools.close),
  ];
  return { parts, result: { options: { items: all, chosenId: added.id } }, complete: true };
}

function chooseNone(reading: Reading, voice: Voice, items: SolveOption[]): Draft {
  const { options: pools } = voice.phrases;
  const why = voice.say('whyNone', pools.whyNone);
  const parts = [voice.say('none', pools.none), voice.say('unclear', pools.unclear)];
  return {
    parts: reading.turn === 1 ? [...asideParts(reading, voice), ...parts.slice(1)] : parts,
    result: { options: { items, why } },
    complete: true,
  };
}

function leaveOpen(reading: Reading, voice: Voice, items: SolveOption[]): Draft {
  const { options: pools } = voice.phrases;
  const goal = goalOf(reading);
  const small = items.find((item) => item.id.startsWith('small')) ?? items[0];
  const isAsked = reading.current.kind === 'advice' && goal !== undefined;
  const slots = { a: voice.quote(goal ?? ''), b: voice.quote(small?.title ?? '') };
  const lead = isAsked
    ? voice.say('serves', pools.serves, slots)
    : voice.say('unclear', pools.unclear);
  const parts = [...(isAside(reading) ? asideParts(reading, voice) : []), lead];
  return { parts, result: { options: { items } }, complete: true };
}
