/** A day, and the fingerprint of every text of the guide: a test holds it against them. */
export const guideVersion = '2026-11-23.5cb79d0c';
