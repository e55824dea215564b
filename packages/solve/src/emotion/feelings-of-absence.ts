import type { Feeling } from './feelings.ts';

/** What is left where somebody is missing. */
export const feelingsOfAbsence: Feeling[] = [
  {
    family: 'sadness',
    label: { en: 'longing', es: 'añoranza', zh: '想念' },
    signs: {
      en: /\b(longing|yearning)\b/,
      es: /(añoranza)/,
      zh: /(想念|思念|想家|惦记|(就是|很|好|还是|特别|也)想(她|他|它|妈|爸|奶奶|爷爷|外婆|外公))/,
    },
  },
  {
    family: 'sadness',
    label: { en: 'emptiness', es: 'vacío', zh: '失落' },
    signs: {
      en: /\b(emptiness)\b/,
      es: /(sensaci[óo]n de vac[íi]o)/,
      zh: /(失落|空落落|空荡荡|(心|家)里.{0,4}空|舍不得|是空[，,。]?)/,
    },
  },
];
