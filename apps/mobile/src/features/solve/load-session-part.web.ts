/** In the browser a part of its own, for which no other screen waits. Rejects where it does not come. */
export const loadSessionPart = () => import('./session-part.ts');
