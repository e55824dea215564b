import type { LegalTexts } from '../en/index.ts';
import { deletion } from './deletion.ts';
import { privacy } from './privacy.ts';
import { proof } from './proof.ts';
import { subprocessors } from './subprocessors.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';

export const legal: LegalTexts = {
  version: '{{date}}版。',
  reviewed: '律师审阅：还没有。',
  privacy,
  terms,
  subprocessors,
  support,
  'delete-account': deletion,
  proof,
};
