/** How long the metadata of a session is kept, from its start. */
export const keptDays = 90;
