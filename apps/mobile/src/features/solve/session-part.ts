/* Conversations, and all that words are searched with before they leave: the lists are large. */
export { createMasker } from '@solacore/privacy';
export { OpenSession } from './open-session.tsx';
