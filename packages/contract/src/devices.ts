import { z } from 'zod';
import { platformSchema } from './auth.ts';

const moment = z.iso.datetime();

/** `GET /devices`. `removal_available_at` is null where a device can be removed now. */
export const devicesResponseSchema = z.object({
  devices: z.array(
    z.object({
      id: z.uuid(),
      device_name: z.string().nullable(),
      platform: platformSchema.nullable(),
      last_active_at: moment,
      current: z.boolean(),
    }),
  ),
  limit: z.number().int(),
  removal_available_at: moment.nullable(),
});
export type DevicesResponse = z.infer<typeof devicesResponseSchema>;
export type Device = DevicesResponse['devices'][number];

/** `GET /auth/logins`. */
export const loginsResponseSchema = z.object({
  logins: z.array(
    z.object({
      id: z.uuid(),
      device_id: z.uuid(),
      device_name: z.string().nullable(),
      created_at: moment,
      last_used_at: moment,
      current: z.boolean(),
    }),
  ),
});
export type LoginsResponse = z.infer<typeof loginsResponseSchema>;
export type Login = LoginsResponse['logins'][number];

/** How many other logins were ended: `DELETE /auth/logins`. */
export const revokeOthersResponseSchema = z.object({ revoked: z.number().int() });
export type RevokeOthersResponse = z.infer<typeof revokeOthersResponseSchema>;

/** The six digits of a mailed code. */
export const codeSchema = z.string().regex(/^\d{6}$/);

/**
 * `POST /auth/devices/replace`, public. Without `code` a code is mailed (202); with it the answer
 * is that of a sign-in. `device_id` names the device that goes; needed where the limit is reached.
 */
export const replaceDeviceRequestSchema = z.strictObject({
  replace_token: z.string().min(20).max(4000),
  device_id: z.uuid().optional(),
  code: codeSchema.optional(),
});
export type ReplaceDeviceRequest = z.infer<typeof replaceDeviceRequestSchema>;

/** `params` of DEVICE_LIMIT_REACHED; DEVICE_BOUND_TO_OTHER at sign-in carries the token alone. */
export const deviceLimitParamsSchema = z.object({
  limit: z.number().int(),
  devices: z.array(
    z.object({ id: z.uuid(), device_name: z.string().nullable(), last_active_at: moment }),
  ),
  replace_token: z.string(),
});
export type DeviceLimitParams = z.infer<typeof deviceLimitParamsSchema>;

/** Why a login was ended: `params.reason` of LOGIN_REVOKED. */
export const revokedReasons = [
  'signed_out',
  'signed_out_elsewhere',
  'login_limit',
  'token_reused',
  'device_removed',
  'device_replaced',
  'downgraded',
  'password_changed',
  'email_changed',
  'expired',
  'admin',
] as const;
export const revokedReasonSchema = z.enum(revokedReasons);
export type RevokedReason = z.infer<typeof revokedReasonSchema>;
