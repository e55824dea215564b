import { assess, type SafetyAssessment } from '@solacore/safety';
import type { Message } from '@/local-db/records';

/* By the message itself: one whose words change is another object, and is weighed anew. */
const weighed = new WeakMap<Message, SafetyAssessment>();

/** What `assess` says of a message, asked once for as long as the message is in memory. */
export function weighMessage(message: Message): SafetyAssessment {
  const known = weighed.get(message);
  if (known) return known;
  const found = assess(message.content);
  weighed.set(message, found);
  return found;
}

export function isWeighed(message: Message): boolean {
  return weighed.has(message);
}

/** The person's own words, as far as they went: those that wait are weighed once, as those that go now. */
export function isSaid({ role, isOpening, status }: Message): boolean {
  return role === 'user' && !isOpening && status !== 'waiting';
}
