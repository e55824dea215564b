import { createGenerations, type GenerationLimits, type Generations } from './generations.ts';
import { createReadReceipts, type ReadReceipts } from './read-receipts.ts';

/** The replies under way in this process, and what is known of their readers. */
export type Replies = { generations: Generations; receipts: ReadReceipts };

export function createReplies(limits?: GenerationLimits): Replies {
  const generations = createGenerations(limits);
  return { generations, receipts: createReadReceipts(generations) };
}
