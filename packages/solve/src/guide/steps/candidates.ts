import type { TopicId } from '../phrases/phrases.ts';
import { shorten } from '../reading/clauses.ts';
import { clip } from '../reading/clip.ts';
import type { Reading } from '../reading/reading.ts';
import { thoughtKind } from '../reading/thought.ts';
import { topicsOf } from '../reading/topics.ts';
import type { Voice } from '../voice.ts';

/** Two views in the first person: one from the evidence they gave, one about the topic. */
export function candidateViews(
  reading: Reading,
  voice: Voice,
  thought: string,
  evidence: string | undefined,
): string[] {
  const { reframe: pools, topics } = voice.phrases;
  const byKind = {
    others: pools.viewOthers,
    self: pools.viewSelf,
    future: pools.viewFuture,
    duty: pools.viewDuty,
    plain: pools.viewPlain,
  };
  const first =
    evidence === undefined
      ? voice.settle('viewBare', pools.viewBare)
      : voice.settle('view', byKind[thoughtKind(thought)], { fact: bareFact(evidence) });
  const topic = topics[viewTopic(thought, reading)];
  return [clip(first, 300), clip(voice.settle('topicView', topic.views), 300)];
}

function bareFact(text: string): string {
  return shorten(text.replace(/[.!?。！？;；]+$/, ''), 14);
}

const peopleTopics = ['boss', 'partner', 'family', 'friends'] as const;

/** A view speaks about what the thought is about, which may not be the problem's main topic. */
function viewTopic(thought: string, reading: Reading): TopicId {
  const own = topicsOf(thought)[0] ?? 'other';
  if (own !== 'other') return own;
  const kind = thoughtKind(thought);
  const person = peopleTopics.find((id) => reading.topics.includes(id));
  if (kind === 'others' && person !== undefined) return person;
  return kind === 'self' ? 'self' : (reading.topics[0] ?? 'other');
}
