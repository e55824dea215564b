import { errorBodySchema } from '@solacore/contract';
import { z } from 'zod';

/** The refusals that any route may answer with, for its `response` schema. */
export const refusals = {
  '4xx': errorBodySchema.describe('Refused: `error` is a code that clients translate.'),
  '5xx': errorBodySchema.describe('Not possible now; nothing was changed.'),
} as const;

/** The id in a path. */
export const idParams = z.strictObject({ id: z.uuid() });
