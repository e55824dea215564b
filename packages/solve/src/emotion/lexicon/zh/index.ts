import { anger } from './anger.ts';
import { disgust } from './disgust.ts';
import { fear } from './fear.ts';
import { joy } from './joy.ts';
import { sadness } from './sadness.ts';
import { surprise } from './surprise.ts';

export const lexiconZh = { anger, disgust, fear, joy, sadness, surprise };
