import type { SolveOption } from '@solacore/contract';
import { hash } from '../hash.ts';
import type { OptionText, TopicId } from '../phrases/phrases.ts';
import { clausesOf } from '../reading/clauses.ts';
import { clip } from '../reading/clip.ts';
import { cues } from '../reading/cues.ts';
import { factsAndGuesses } from '../reading/facts.ts';
import type { Reading } from '../reading/reading.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';

const harmPattern =
  /\b(hits? me|beats? me|hurts me|threaten\w*|violent|abus\w+|afraid of (?:him|her|them))\b|me (?:pega|golpea|amenaza|maltrata)|maltrato|violent|打我|家暴|威胁|虐待/i;

type Kind = 'small' | 'person' | 'wait';

/** A person who may be dangerous is never the one to talk to: somebody trusted is. */
function personTopic(reading: Reading): TopicId {
  return harmPattern.test(reading.problem) ? 'other' : (reading.topics[0] ?? 'other');
}

function texts(kind: Kind, reading: Reading, voice: Voice): [TopicId, readonly OptionText[]] {
  const topic = reading.topics[0] ?? 'other';
  if (kind === 'small') return [topic, voice.phrases.topics[topic].small];
  if (kind === 'wait') return [topic, voice.phrases.options.wait];
  return [personTopic(reading), voice.phrases.topics[personTopic(reading)].person];
}

function builtOption(
  kind: Kind,
  reading: Reading,
  voice: Voice,
  tied: string | undefined,
): SolveOption {
  const { options: pools } = voice.phrases;
  const [topic, pool] = texts(kind, reading, voice);
  const index = hash(`${kind}|${reading.problem}`) % pool.length;
  const [title, detail] = pool[index] ?? ['', ''];
  const ties = { small: pools.smallTie, person: pools.personTie, wait: pools.waitTie }[kind];
  const tie = tied === undefined ? '' : voice.settle(`${kind}Tie`, ties, { q: voice.quote(tied) });
  const pros = { small: pools.smallPros, person: pools.personPros, wait: pools.waitPros }[kind];
  const cons = { small: pools.smallCons, person: pools.personCons, wait: pools.waitCons }[kind];
  return {
    id: `${kind}-${topic}-${index}`,
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

function ownTitle(idea: string, reading: Reading): string {
  const first = clausesOf(idea, reading.lang)[0] ?? idea;
  const bare = first.replace(cues[reading.lang].hedge, '');
  const upper = bare.startsWith('<') ? bare : bare.charAt(0).toUpperCase() + bare.slice(1);
  return clip(upper, 120);
}

function ownOption(idea: string, reading: Reading, voice: Voice): SolveOption {
  const { options: pools } = voice.phrases;
  return {
    id: 'own',
    title: ownTitle(idea, reading),
    detail: clip(voice.settle('ownDetail', pools.ownDetail), 500),
    pros: [voice.settle('ownPros', pools.ownPros)],
    cons: [voice.settle('ownCons', pools.ownCons)],
    effort: 'med',
    firstEffect: 'week',
    inControl: true,
    source: 'user',
  };
}

/** Two to four options, different in kind; the person's own idea first. */
export function optionItems(
  reading: Reading,
  voice: Voice,
  idea: string | undefined,
): SolveOption[] {
  const { facts } = factsAndGuesses(reading);
  const clauses = [...new Set([...facts, ...reading.clauses])].filter(
    (clause) => countWords(clause) >= 3,
  );
  const own = idea === undefined ? [] : [ownOption(idea, reading, voice)];
  return [
    ...own,
    builtOption('small', reading, voice, clauses[0]),
    builtOption('person', reading, voice, clauses[1] ?? clauses[0]),
    builtOption('wait', reading, voice, clauses[2] ?? clauses[0]),
  ];
}

/** The first minutes of an option, found again by its id; undefined for other ids. */
export function firstMinutes(id: string, voice: Voice): string | undefined {
  const match = /^(small|person|wait)-([a-z]+)-(\d+)$/.exec(id);
  const [, kind, topic, index] = match ?? [];
  const known = Object.entries(voice.phrases.topics).find(([name]) => name === topic)?.[1];
  if (kind === 'wait') return voice.phrases.options.wait[Number(index)]?.[2];
  const pool = kind === 'small' ? known?.small : kind === 'person' ? known?.person : undefined;
  return pool?.[Number(index)]?.[2];
}
