import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Card, Text, useLayout } from '@/ui';
import type { DueCheckIn } from './use-due-check-in.ts';

/** A plan whose day has come: how did it go? It is told where the plan stands. */
export function CheckInLine({ due }: { due: DueCheckIn }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { size } = useLayout();
  return (
    <Card style={[styles.card, size === 'phone' ? null : styles.line]}>
      <View style={styles.words}>
        <Text variant="h3" heading={2}>
          {t('solve.checkIn.title')}
        </Text>
        <Text variant="voiceS">{due.firstStep}</Text>
      </View>
      <Button
        size="small"
        variant="secondary"
        label={t('solve.checkIn.open')}
        onPress={() => router.push({ pathname: '/session/[id]', params: { id: due.id } })}
      />
    </Card>
  );
}

const styles = StyleSheet.create({
  card: { gap: 12, paddingVertical: 18 },
  line: { flexDirection: 'row', alignItems: 'center', gap: 24 },
  words: { gap: 4, flexShrink: 1, flexGrow: 1, minWidth: 0 },
});
