/* Conversations, and all that words are searched with before they leave: the lists are large. */
export { createMasker } from '@solacore/privacy';
export { depsOf } from './deps-of.ts';
export { OpenSession } from './open-session.tsx';
export { stopDelivery } from './waiting/deliver-waiting.ts';
export { keepDelivering } from './waiting/keep-delivering.ts';
