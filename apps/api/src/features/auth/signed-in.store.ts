import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { prepare } from '../../db/prepared.ts';
import { momentColumn } from '../../db/rows.ts';
import { activeSessions, devices, users } from '../../db/schema.ts';
import { sourceRow, sourcesOf } from '../../db/source-row.ts';
import type { DeviceClaim } from './devices.store.ts';

const signedInRow = z.object({
  id: z.uuid(),
  user_id: z.uuid(),
  is_revoked: z.boolean(),
  revoked_reason: z.enum(activeSessions.revokedReason.enumValues).nullable(),
  role: z.enum(users.role.enumValues),
  locale: z.string(),
  is_suspended: z.boolean(),
  created_at: momentColumn,
  device_id: z.uuid(),
  device_fingerprint: z.string(),
  device_name: z.string().nullable(),
  platform: z.enum(devices.platform.enumValues).nullable(),
  is_active: z.boolean(),
  devices: z.coerce.number(),
  logins: z.coerce.number(),
  sources: z.array(sourceRow).nullable(),
});

/** A login with all that every signed-in request needs of its account, its device and its plan. */
type SignedInRow = z.output<typeof signedInRow>;

const selectSignedIn = prepare(
  'signed_in',
  `select s.id, s.user_id, s.revoked_at is not null as is_revoked, s.revoked_reason, u.role,
    u.locale, u.suspended_at is not null as is_suspended, u.created_at, d.id as device_id,
    d.device_fingerprint, d.device_name, d.platform, d.is_active,
    (select count(*) from devices o where o.user_id = u.id and o.is_active) as devices,
    (select count(*) from active_sessions o
      where o.user_id = u.id and o.revoked_at is null) as logins,
    ${sourcesOf('u.id')} as sources
  from active_sessions s
    join users u on u.id = s.user_id
    join devices d on d.id = s.device_id
  where s.id = any($1::uuid[])`,
  signedInRow,
);

/** In the order of the logins; undefined for one that is not there. */
export async function listSignedIn(
  db: Db,
  loginIds: string[],
): Promise<(SignedInRow | undefined)[]> {
  const rows = await selectSignedIn(db, [loginIds]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return loginIds.map((id) => found.get(id));
}

/** Its device as a sign-in would name it. */
export function deviceOf(row: SignedInRow): DeviceClaim {
  return { fingerprint: row.device_fingerprint, name: row.device_name, platform: row.platform };
}
