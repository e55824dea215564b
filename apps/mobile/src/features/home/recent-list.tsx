import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { StorageFailed } from '@/features/shell/storage-failed.tsx';
import type { useRecentConversations } from '@/local-db';
import { EmptyState, RowSkeleton, Text } from '@/ui';
import { ConversationRow } from './conversation-row.tsx';

type RecentListProps = { recent: ReturnType<typeof useRecentConversations> };

/** The conversations kept on this device, newest first; says so when there are none. */
export function RecentList({ recent }: RecentListProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { status, conversations, reload } = recent;
  if (status === 'failed') {
    return <StorageFailed onTryAgain={reload} />;
  }
  if (status !== 'ready') return <RowSkeleton />;
  if (conversations.length === 0) {
    return <EmptyState title={t('home.empty')} text={t('home.emptyText')} />;
  }
  return (
    <View>
      <Text variant="label" color="ink3" heading={2} style={styles.label}>
        {t('home.recent')}
      </Text>
      {conversations.map((conversation, index) => (
        <ConversationRow
          key={conversation.id}
          conversation={conversation}
          divided={index < conversations.length - 1}
          onPress={() =>
            router.push({ pathname: '/session/[id]', params: { id: conversation.id } })
          }
        />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({ label: { paddingBottom: 6 } });
