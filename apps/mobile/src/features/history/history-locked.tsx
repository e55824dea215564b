import { useRouter } from 'expo-router';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import Download from 'lucide-react-native/icons/download';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { Button, Card, EmptyState, Stamp, Text } from '@/ui';

/** Without a paid plan: what History is, the way to plans, and what stays the person's own. */
export function HistoryLocked() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <View style={styles.stack}>
      <Card style={styles.card}>
        <View style={styles.stamps}>
          <Stamp emotion="fear" spread={0.2} size={52} />
          <Stamp emotion="sadness" spread={0} size={52} />
          <Stamp emotion="anger" spread={0.12} size={52} />
        </View>
        <Text variant="h2" heading={2}>
          {t('history.lockedTitle')}
        </Text>
        <Text color="ink2">{t('history.lockedText')}</Text>
        <Button label={t('history.seePlans')} onPress={() => router.push('/plans')} />
      </Card>
      <Card flush>
        <LinkRow icon={Download} label={t('history.exportRow')} href="/privacy/export" />
      </Card>
    </View>
  );
}

/** Nobody can say what the plan gives: no answer, and none was ever given here. */
export function HistoryUnknown({ onTryAgain }: { onTryAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={CloudOff}
      title={t('history.unknownTitle')}
      text={t('history.unknownText')}
      actionLabel={t('common.tryAgain')}
      onAction={onTryAgain}
    />
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16 },
  card: { gap: 14, paddingVertical: 22 },
  stamps: { flexDirection: 'row', gap: 10 },
});
