import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import type { StorePack } from './read-packs.ts';

type Reading = { userId: string; readNumber: number; now: Date };

const at = (moment: Date | null) => sql`${moment?.toISOString() ?? null}::timestamptz`;

/**
 * Writes a pack as it stands, unless a later reading is there already. One purchase is one row: it
 * goes to whom the store says, with what is used of it, and holds what it held when it was bought.
 */
export async function writePack(
  tx: Db,
  pack: StorePack,
  { userId, readNumber, now }: Reading,
): Promise<void> {
  await tx.execute(sql`insert into session_packs as pack
      (user_id, purchase_id, product_id, store, sessions, purchased_at, revoked_at, read_number,
        created_at, updated_at)
    select users.id, ${pack.purchaseId}, ${pack.productId}, ${pack.store}, ${pack.sessions}::int,
      ${at(pack.purchasedAt)}, ${at(pack.revokedAt)}, ${readNumber}::int8, ${at(now)}, ${at(now)}
    from users where users.id = ${userId}::uuid for key share
    on conflict (purchase_id) do update set
      user_id = excluded.user_id, revoked_at = excluded.revoked_at,
      read_number = excluded.read_number, updated_at = excluded.updated_at
    where pack.read_number < excluded.read_number`);
}

/**
 * What is unused of a purchase that a reading no longer shows is gone: paid back, or moved. It keeps
 * the number of who showed it last, so that whoever it moved to brings it back.
 */
export async function revokeOtherPacks(
  tx: Db,
  { userId, now }: Reading,
  purchaseIds: string[],
): Promise<void> {
  await tx.execute(sql`update session_packs set revoked_at = ${at(now)}, updated_at = ${at(now)}
    where id in (select id from session_packs
      where user_id = ${userId}::uuid and revoked_at is null
        and not (purchase_id = any(${sql.param(purchaseIds)}::text[]))
      order by purchase_id for update)`);
}
