import type { TopicId } from '../phrases/phrases.ts';
import type { Reading } from './reading.ts';

/** Out of work: a question about the working day would be a mockery. */
const jobless =
  /\b(?:laid off|unemployed|lost my job|(?:was|got|been) fired|redundant|job ?hunt\w*|applications?)\b|(?:en (?:el )?paro|desemple|despid|me (?:han )?echa(?:do|ron)|perd[íi] (?:el|mi) trabajo)|失业|裁员|被裁|被辞|没工作|找工作|投.{0,4}简历/i;

/** The topic whose questions fit what the person told. */
export function questionTopic({ topics, problem }: Reading): TopicId {
  const topic = topics[0] ?? 'other';
  return topic === 'job' && jobless.test(problem) ? 'other' : topic;
}
