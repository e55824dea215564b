import { z } from 'zod';

/** How the first step went. */
export const checkInResults = ['done', 'partly', 'not_yet'] as const;

/**
 * A check-in on a plan (method 6.4). It stays on the device and never counts as a session;
 * `sessionId` is the device's own id of the conversation, `at` is ISO 8601 UTC, `helped` 0..10.
 */
export const checkInSchema = z.strictObject({
  sessionId: z.uuid(),
  at: z.iso.datetime(),
  result: z.enum(checkInResults),
  note: z.string().max(500).optional(),
  helped: z.number().int().min(0).max(10).optional(),
});
export type CheckIn = z.infer<typeof checkInSchema>;
