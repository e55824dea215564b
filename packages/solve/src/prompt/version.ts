/** Changes whenever a word of a prompt changes; kept with the local session. */
export const promptVersion = '2026-11-22.3';
