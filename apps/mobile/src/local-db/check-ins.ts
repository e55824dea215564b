import { type CheckIn, checkInSchema } from '@solacore/contract';
import type { SqlDatabase } from './sql-database.ts';

type CheckInRow = {
  conversation_id: string;
  at: string;
  result: string;
  note: string | null;
  helped: number | null;
};

/** What a person says afterwards of their plan. It goes with its conversation. */
export function checkInStore(database: SqlDatabase) {
  return {
    listCheckIns: async (conversationId: string) => {
      const rows = await database.all<CheckInRow>(
        'SELECT * FROM check_ins WHERE conversation_id = ? ORDER BY at',
        [conversationId],
      );
      return rows.flatMap(toCheckIn);
    },
    saveCheckIn: ({ sessionId, at, result, note, helped }: CheckIn) =>
      database.run(
        `INSERT INTO check_ins (conversation_id, at, result, note, helped) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (conversation_id, at) DO UPDATE
         SET result = excluded.result, note = excluded.note, helped = excluded.helped`,
        [sessionId, at, result, note ?? null, helped ?? null],
      ),
  };
}

/** A row that no longer fits the contract is left out. */
function toCheckIn(row: CheckInRow): CheckIn[] {
  const { conversation_id: sessionId, at, result, note, helped } = row;
  const told = { ...(note === null ? {} : { note }), ...(helped === null ? {} : { helped }) };
  const read = checkInSchema.safeParse({ sessionId, at, result, ...told });
  return read.success ? [read.data] : [];
}
