import { deletion } from './deletion.ts';
import { privacy } from './privacy.ts';
import { proof } from './proof.ts';
import { subprocessors } from './subprocessors.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';

/** Facts and promises: change code and text together. */
export const legal = {
  version: 'Version of {{date}}.',
  reviewed: 'Reviewed by a lawyer: not yet.',
  privacy,
  terms,
  subprocessors,
  support,
  'delete-account': deletion,
  proof,
};

export type LegalTexts = typeof legal;
