import type { AuditAction, AuditDetails } from '@solacore/contract/admin';
import type { Db } from '../../db/client.ts';
import { auditLog } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';

export type Act = {
  /** Null is the operator at the terminal. */
  actorId: string | null;
  action: AuditAction;
  subjectId: string | null;
  details?: AuditDetails;
};

/** Writes an act into the log, inside the transaction that does it. */
export async function noteAct(tx: Db, act: Act, now: Date): Promise<void> {
  await tx.insert(auditLog).values({ ...act, createdAt: now });
}

/** Does an act and writes it down: both, or neither where it throws. */
export function audited<T>(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  act: Act,
  write: (tx: Db, now: Date) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    const at = now();
    const result = await write(tx, at);
    await noteAct(tx, act, at);
    return result;
  });
}
