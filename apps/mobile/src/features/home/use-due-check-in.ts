import { createUnmasker } from '@solacore/privacy/kept';
import { checkInDueAt } from '@solacore/solve/kept';
import { useEffect, useState } from 'react';
import { neutralWord } from '@/features/privacy/neutral-word.ts';
import { i18n } from '@/i18n/i18n.ts';
import { type Conversation, type LocalDb, useLocalDb } from '@/local-db';

export type DueCheckIn = { id: string; firstStep: string };

/** The newest plan whose check-in has come, in the person's words; null while there is none. */
export function useDueCheckIn(conversations: Conversation[]): DueCheckIn | null {
  const { db } = useLocalDb();
  const [due, setDue] = useState<DueCheckIn | null>(null);
  useEffect(() => {
    if (!db) return;
    let isLeft = false;
    findDue(db, conversations, new Date()).then(
      (found) => {
        if (!isLeft) setDue(found);
      },
      // Without the device's store nothing is asked.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [db, conversations]);
  return due;
}

async function findDue(
  db: LocalDb,
  conversations: Conversation[],
  now: Date,
): Promise<DueCheckIn | null> {
  for (const { id, acceptedAt, state } of conversations) {
    if (acceptedAt === null || !state.commit) continue;
    const checkIns = await db.listCheckIns(id);
    const at = checkInDueAt({ acceptedAt, checkInAt: state.commit.checkInAt, checkIns });
    if (at === null || at > now) continue;
    const unmask = createUnmasker({
      entries: await db.listMaskEntries(id),
      unknown: (placeholder) => neutralWord(i18n.t, placeholder),
    });
    return { id, firstStep: unmask(state.commit.firstStep) };
  }
  return null;
}
