import type { TopicId } from '../phrases/phrases.ts';
import { clausesOf } from '../reading/clauses.ts';
import { clip } from '../reading/clip.ts';
import { hasCue } from '../reading/cues.ts';
import type { Reading } from '../reading/reading.ts';
import { isSameThought, type ThoughtKind, thoughtKind } from '../reading/thought.ts';
import { topicsOf } from '../reading/topics.ts';
import { loweredEs } from '../reading/turned-es.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';

/** Two views in the first person, and what the first one rests on. */
export type Views = { views: string[]; basis: 'fact' | 'goal' | 'bare' };

/** Something that happened, told as a sentence of its own: no guess and not the thought again. */
export function usableFact(text: string, thought: string, reading: Reading): string | undefined {
  const clauses = clausesOf(text, reading.lang);
  const fits = (clause: string) =>
    countWords(clause) >= 3 &&
    countWords(clause) <= 18 &&
    (!hasCue(clause, 'absolute') || hasCue(clause, 'happened')) &&
    !hasCue(clause, 'guess') &&
    !hasCue(clause, 'self') &&
    !isSameThought(clause, thought);
  return clauses.find(fits);
}

/** One view from what happened or from the goal, one about what the thought is about. */
export function candidateViews(
  reading: Reading,
  voice: Voice,
  thought: string,
  evidence: string | undefined,
): Views {
  const { views: pools } = voice.phrases;
  const kind = thoughtKind(thought);
  const goal = reading.state.clarify?.goal ?? '';
  const isGoal = countWords(goal) >= 2 && countWords(goal) <= 20;
  const plain = settleView(reading, voice, thought, kind);
  const fact = asSentence(evidence ?? '', voice);
  const told = reading.lang === 'es' ? loweredEs(fact) : fact;
  const slots = { fact, told, goal: bareGoal(goal) };
  const [basis, first]: [Views['basis'], string] =
    evidence !== undefined
      ? ['fact', voice.settle('viewFact', pools.fact[kind], slots)]
      : isGoal
        ? ['goal', voice.settle('viewGoal', pools.goal[kind], slots)]
        : ['bare', voice.settle('viewBare', pools.bare[kind])];
  const second = first === plain ? voice.settle('viewOpen', pools.bare.plain) : plain;
  return { views: [clip(first, 400), clip(second, 300)], basis };
}

function asSentence(fact: string, voice: Voice): string {
  const bare = fact.replace(/[.!?。！？;；\s]+$/, '');
  const upper = bare.startsWith('<') ? bare : bare.charAt(0).toUpperCase() + bare.slice(1);
  return `${upper}${voice.phrases.stop}`;
}

function bareGoal(goal: string): string {
  const ended = goal.replace(/[.!?。！？;；\s]+$/, '');
  const wish = /^I(?: would|'d) (.+?)(?: and (?!I\b)\S+ (?:would|could|will)\b.*)?$/.exec(
    ended,
  )?.[1];
  const bare = wish === undefined ? ended : `to ${wish}`;
  return /^(I\b|<|[A-Z]{2})/.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** Topics whose own views hold whatever the thought is about. */
const sober = [
  'overload',
  'job',
  'study',
  'money',
  'lonely',
  'grief',
  'health',
  'home',
  'decision',
  'habit',
];
const bonds = ['boss', 'partner', 'family', 'friends'];

function settleView(reading: Reading, voice: Voice, thought: string, kind: ThoughtKind): string {
  const { topics, views } = voice.phrases;
  const own = topicsOf(thought)[0] ?? 'other';
  const topic: TopicId = own === 'other' ? (reading.topics[0] ?? 'other') : own;
  const isBond = kind === 'others' && bonds.includes(topic);
  const isSober = kind !== 'guilt' && kind !== 'others' && sober.includes(topic);
  const wider = kind === 'self' ? topics.self.views : kind === 'plain' ? topics.other.views : [];
  const pool = isBond || isSober ? topics[topic].views : [...views.bare[kind], ...wider];
  return voice.settle('topicView', pool);
}
