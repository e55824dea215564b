import { createMasker } from '@solacore/privacy';
import { assess } from '@solacore/safety';
import { guideReply } from '@solacore/solve';
import { OpenSession } from './open-session.tsx';

/* Conversations, and all that words are searched with before they leave: the lists are large. */
export { depsOf } from './deps-of.ts';
export { stopDelivery } from './waiting/deliver-waiting.ts';
export { keepDelivering } from './waiting/keep-delivering.ts';
export { createMasker, OpenSession };

/**
 * What takes longest of it, one after the other. In a browser a module is worked out when it is first
 * asked for (metro.config.js): asking for one piece at a time leaves room between them.
 */
export const pieces: readonly (() => unknown)[] = [
  () => createMasker,
  () => assess,
  () => guideReply,
  () => OpenSession,
];
