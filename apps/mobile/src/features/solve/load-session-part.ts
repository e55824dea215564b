import * as part from './session-part.ts';

/** On phones it came with the app. */
export const loadSessionPart = () => Promise.resolve(part);
