import type { CueSet } from '../../weigh-cues.ts';
import { abuseCues } from './abuse-cues.ts';
import { affairsCues } from './affairs.ts';
import { burdenCues } from './burden.ts';
import { concernCues } from './concern.ts';
import { endingCues } from './ending.ts';
import { farewellCues } from './farewell.ts';
import { innocentCues } from './innocent.ts';
import { meansCues } from './means.ts';
import { riskCues } from './risk.ts';

/** Weak signs in Chinese: four points together show help. */
export const chineseScales: readonly CueSet[] = [
  {
    category: 'suicide_self_harm',
    threshold: 4,
    cues: [
      ...farewellCues,
      ...affairsCues,
      ...burdenCues,
      ...endingCues,
      ...riskCues,
      ...meansCues,
      ...concernCues,
      ...innocentCues,
    ],
  },
  { category: 'being_harmed', threshold: 4, cues: abuseCues },
];
