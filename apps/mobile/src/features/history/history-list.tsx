import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useStore } from 'zustand';
import { StorageFailed } from '@/features/shell/storage-failed.tsx';
import { unindexedStore } from '@/local-db/history/use-kept-index.ts';
import type { Conversation } from '@/local-db/records.ts';
import { Button, EmptyState, RowSkeleton, Text } from '@/ui';
import { ConversationSheet } from './conversation-sheet.tsx';
import { isLooking, useHistoryQuery } from './history-query-store.ts';
import { HistoryRow } from './history-row.tsx';
import type { useHistory } from './use-history.ts';

type HistoryListProps = { history: ReturnType<typeof useHistory>; days: number | null };

/** What was found, newest first; or why there is nothing to show. */
export function HistoryList({ history, days }: HistoryListProps) {
  const { t } = useTranslation();
  const query = useHistoryQuery();
  const [chosen, setChosen] = useState<Conversation | null>(null);
  if (history.status === 'failed') {
    return <StorageFailed onTryAgain={history.reload} />;
  }
  if (history.status !== 'ready') return <RowSkeleton rows={5} />;
  const { items, next, count } = history.found;
  if (items.length === 0 && !isLooking(query)) {
    return (
      <View style={styles.stack}>
        <EmptyState title={t('history.empty')} text={t('history.emptyText')} />
        <Beyond days={days} />
      </View>
    );
  }
  return (
    <View style={styles.stack}>
      <SearchNote words={query.words} />
      {count === null ? null : (
        <Text role="status" variant="small" color="ink3">
          {t('history.found', { count })}
        </Text>
      )}
      {items.length === 0 ? (
        <EmptyState
          title={t('history.nothing')}
          text={t('history.nothingText')}
          actionLabel={t('history.showAll')}
          onAction={query.clear}
        />
      ) : (
        <View role="list" aria-label={t('history.list')}>
          {items.map((item) => (
            <HistoryRow
              key={item.conversation.id}
              item={item}
              onMore={() => setChosen(item.conversation)}
            />
          ))}
        </View>
      )}
      {next ? (
        <Button
          full
          size="small"
          variant="secondary"
          label={t('history.more')}
          onPress={history.more}
        />
      ) : (
        <Beyond days={days} />
      )}
      <ConversationSheet key={chosen?.id} conversation={chosen} onClose={() => setChosen(null)} />
    </View>
  );
}

/** What the search does not know yet, while somebody is searching. */
function SearchNote({ words }: { words: string }) {
  const { t } = useTranslation();
  const { count } = useStore(unindexedStore);
  if (words.trim() === '' || count === 0) return null;
  return (
    <Text role="status" variant="small" color="ink2">
      {t('history.indexing', { count })}
    </Text>
  );
}

/** Below the last one, where the plan shows no older ones. */
function Beyond({ days }: { days: number | null }) {
  const { t } = useTranslation();
  if (days === null) return null;
  return (
    <Text variant="small" color="ink3">
      {t('history.beyond', { count: days })}
    </Text>
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 } });
