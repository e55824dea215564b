import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { devices, users } from '../../db/schema.ts';

/** Whether a device is, or once was, bound to the account of this e-mail, if there is one. */
export async function isKnownDevice(db: Db, email: string, fingerprint: string): Promise<boolean> {
  const [known] = await db
    .select({ id: devices.id })
    .from(devices)
    .innerJoin(users, eq(users.id, devices.userId))
    .where(
      and(
        eq(sql`lower(${users.email})`, email.toLowerCase()),
        eq(devices.deviceFingerprint, fingerprint),
      ),
    )
    .limit(1);
  return known !== undefined;
}
