/** A day, and the fingerprint of every word of every prompt: a test holds it against them. */
export const promptVersion = '2026-11-23.2e7e4846';
