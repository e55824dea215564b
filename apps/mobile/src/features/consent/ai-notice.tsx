import Info from 'lucide-react-native/icons/info';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useProviderNotice } from '@/features/service/use-provider.ts';
import { Icon, Text } from '@/ui';

/** At the beginning of every conversation, also where nobody can say yet who answers. */
export function AiNotice() {
  const { t } = useTranslation();
  const notice = useProviderNotice();
  return <NoticeLine text={notice || t('consent.aiNoticePlain')} />;
}

/** Again after a long time. The screen reader hears it elsewhere, once. */
export function AiReminder() {
  const { t } = useTranslation();
  return <NoticeLine text={t('consent.reminder')} />;
}

/** One line about who answers. */
export function NoticeLine({ text }: { text: string }) {
  return (
    <View style={styles.row}>
      <View style={styles.icon}>
        <Icon icon={Info} size={15} color="ink3" />
      </View>
      <Text variant="small" color="ink3" style={styles.words}>
        {text}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'flex-start', gap: 8 },
  icon: { paddingTop: 1 },
  words: { flex: 1 },
});
