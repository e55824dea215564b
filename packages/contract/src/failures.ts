import { z } from 'zod';

/** Kinds of errors: one word that ends as their names do. */
export const failureName = /^(?:[A-Z][A-Za-z]{0,30})?(?:Error|Exception)$/;
export const failureCode = /^[A-Z][A-Z0-9_]{1,39}$/;
/** Files that a build of ours makes, by their names alone. */
export const builtFile =
  /^(?:index\.android\.bundle|main\.jsbundle|[\w-]{1,40}-[0-9a-f]{32}\.js|(?:turbopack-)?[0-9a-z_~-]{13}\.js)$/;
export const mostFrames = 20;

/**
 * That the app or the console failed at something nobody expected: what kind of error, and where in
 * our own files. Not its message, not who, not what was on the screen.
 */
export const reportFailureRequestSchema = z.strictObject({
  part: z.enum(['app', 'console']),
  platform: z.enum(['ios', 'android', 'web']),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  name: z.string().regex(failureName),
  code: z.string().regex(failureCode).optional(),
  frames: z
    .array(
      z.strictObject({
        file: z.string().regex(builtFile),
        line: z.number().int().min(1).max(10_000_000),
        column: z.number().int().min(0).max(100_000_000),
      }),
    )
    .max(mostFrames),
});
export type ReportFailureRequest = z.infer<typeof reportFailureRequestSchema>;
