import { useState } from 'react';
import { useRecentConversations } from '@/local-db';

const atOnce = 20;

/** The conversations of this device, the newest first and more of them when asked. */
export function useKeptConversations() {
  const [limit, setLimit] = useState(atOnce);
  const { status, conversations, reload } = useRecentConversations(limit + 1);
  return {
    status,
    conversations: conversations.slice(0, limit),
    hasMore: conversations.length > limit,
    showMore: () => setLimit(limit + atOnce),
    reload,
  };
}
