import { z } from 'zod';

/** A database writes no later year. */
const lastMs = Date.UTC(10_000, 0);

/** When something happened, in units of so many milliseconds; null where a message does not say. */
export const eventTime = (unitMs: number) =>
  z
    .number()
    .min(0)
    .max(lastMs / unitMs - 1)
    .transform((at) => new Date(at * unitMs))
    .nullable()
    .catch(null);
