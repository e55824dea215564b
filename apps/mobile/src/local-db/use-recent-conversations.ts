import { useCallback, useEffect, useState } from 'react';
import { onConversationsChanged } from './conversation-changes.ts';
import type { Conversation } from './records.ts';
import { useLocalDb } from './use-local-db.ts';

export type RecentConversations = {
  status: 'loading' | 'ready' | 'locked' | 'failed';
  /** Newest first. */
  conversations: Conversation[];
  reload: () => void;
};

const shownAtMost = 20;

/** The conversations kept on this device, kept up to date while the screen is open. */
export function useRecentConversations(limit = shownAtMost): RecentConversations {
  const { status, db, tryAgain } = useLocalDb();
  const [conversations, setConversations] = useState<Conversation[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  const load = useCallback(() => {
    if (!db) return;
    setHasFailed(false);
    db.listConversations(limit).then(setConversations, () => setHasFailed(true));
  }, [db, limit]);

  useEffect(() => {
    load();
    return onConversationsChanged(load);
  }, [load]);

  return {
    status: statusOf(status, hasFailed, conversations !== null),
    conversations: conversations ?? [],
    reload: db ? load : tryAgain,
  };
}

function statusOf(
  database: ReturnType<typeof useLocalDb>['status'],
  hasFailed: boolean,
  isLoaded: boolean,
): RecentConversations['status'] {
  if (database === 'locked') return 'locked';
  if (database === 'failed' || hasFailed) return 'failed';
  return isLoaded ? 'ready' : 'loading';
}
