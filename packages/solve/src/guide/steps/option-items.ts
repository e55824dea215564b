import type { SolveOption } from '@solacore/contract';
import { hash } from '../hash.ts';
import type { OptionText, TopicId } from '../phrases/phrases.ts';
import { clip } from '../reading/clip.ts';
import { factsAndGuesses } from '../reading/facts.ts';
import type { Reading } from '../reading/reading.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';
import { ownOption } from './own-option.ts';
import { standsAlone } from './problem-statement.ts';

const harmPattern =
  /\b(hits? me|beats? me|hurts me|threaten\w*|violent|abus\w+|afraid of (?:him|her|them))\b|me (?:pega|golpea|amenaza|maltrata)|maltrato|violent|打我|家暴|威胁|虐待/i;

type Kind = 'small' | 'person' | 'wait';

/** Options for what cannot be changed now stand under a name of their own in the id. */
type Shelf = TopicId | 'coping';

function isFixed({ state }: Reading): boolean {
  return state.mode === 'coping' || state.clarify?.changeable === false;
}

/** A person who may be dangerous is never the one to talk to: somebody trusted is. */
function personTopic(reading: Reading): TopicId {
  return harmPattern.test(reading.problem) ? 'other' : (reading.topics[0] ?? 'other');
}

function texts(kind: Kind, reading: Reading, voice: Voice): [Shelf, readonly OptionText[]] {
  const topic = reading.topics[0] ?? 'other';
  const { coping, wait } = voice.phrases.options;
  if (kind !== 'wait' && isFixed(reading) && topic !== 'grief') return ['coping', coping[kind]];
  if (kind === 'small') return [topic, voice.phrases.topics[topic].small];
  if (kind === 'wait') return [topic, wait];
  return [personTopic(reading), voice.phrases.topics[personTopic(reading)].person];
}

/** A place in the pool, past the ways that were declined before. */
function placeOf(pool: readonly OptionText[], seed: number, { state }: Reading): number {
  const declined = state.declinedOnce === true ? (state.options?.why ?? '') : '';
  const places = pool.map((_, offset) => (seed + offset) % pool.length);
  const isNew = (place: number) => !declined.includes(pool[place]?.[0] ?? '');
  return (declined === '' ? undefined : places.find(isNew)) ?? seed % pool.length;
}

function builtOption(
  kind: Kind,
  reading: Reading,
  voice: Voice,
  tied: string | undefined,
): SolveOption {
  const { options: pools } = voice.phrases;
  const [shelf, pool] = texts(kind, reading, voice);
  const index = placeOf(pool, hash(`${kind}|${reading.problem}`), reading);
  const [title, detail] = pool[index] ?? ['', ''];
  const ties = { small: pools.smallTie, person: pools.personTie, wait: pools.waitTie }[kind];
  const tie = tied === undefined ? '' : voice.settle(`${kind}Tie`, ties, { q: voice.quote(tied) });
  const pros = { small: pools.smallPros, person: pools.personPros, wait: pools.waitPros }[kind];
  const cons = { small: pools.smallCons, person: pools.personCons, wait: pools.waitCons }[kind];
  return {
    id: `${kind}-${shelf}-${index}`,
    title: clip(title, 160),
    detail: clip([detail, tie].filter((text) => text !== '').join(voice.phrases.gap), 500),
    pros: [voice.settle(`${kind}Pros`, pros)],
    cons: [voice.settle(`${kind}Cons`, cons)],
    effort: kind === 'person' ? 'med' : 'low',
    firstEffect: kind === 'small' ? 'today' : kind === 'person' ? 'week' : 'unsure',
    inControl: kind !== 'person',
    source: 'ai',
  };
}

/** Longest fact that is told again beside an option, in words. */
const longestTie = 13;

/** What has a date cannot be told that it may wait. */
const deadline =
  /\b(?:deadline|exam|by (?:the )?(?:\d+\w*|end|mon\w*|tues\w*|wednes\w*|thurs\w*|fri\w*|satur\w*|sun\w*)|in (?:one|two|three|a|\d+) (?:days?|weeks?))\b|plazo|examen|antes del|截止|考试|期限|之前/i;

/** Two to four options, different in kind; the person's own idea first. */
export function optionItems(
  reading: Reading,
  voice: Voice,
  idea: string | undefined,
): SolveOption[] {
  const { facts } = factsAndGuesses(reading);
  const clauses = facts.filter(
    (clause) => countWords(clause) <= longestTie && standsAlone(clause, reading),
  );
  const isPressing = deadline.test(reading.problem);
  const own = idea === undefined ? [] : [ownOption(idea, reading, voice)];
  return [
    ...own,
    builtOption('small', reading, voice, undefined),
    builtOption('person', reading, voice, clauses[0]),
    builtOption('wait', reading, voice, isPressing ? undefined : clauses[1]),
  ];
}

/** The first minutes of an option, found again by its id; undefined for other ids. */
export function firstMinutes(id: string, voice: Voice): string | undefined {
  const match = /^(small|person|wait)-([a-z]+)-(\d+)$/.exec(id);
  const [, kind, topic, index] = match ?? [];
  const known = Object.entries(voice.phrases.topics).find(([name]) => name === topic)?.[1];
  if (kind === 'wait') return voice.phrases.options.wait[Number(index)]?.[2];
  const shelf = topic === 'coping' ? voice.phrases.options.coping : known;
  const pool = kind === 'small' ? shelf?.small : kind === 'person' ? shelf?.person : undefined;
  return pool?.[Number(index)]?.[2];
}
