import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Button, Card, Text } from '@/ui';
import type { DueCheckIn } from './use-due-check-in.ts';

/** A plan whose day has come: how did it go? It is told where the plan stands. */
export function CheckInLine({ due }: { due: DueCheckIn }) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Card style={styles.card}>
      <Text variant="h3" heading={2}>
        {t('solve.checkIn.title')}
      </Text>
      <Text variant="voiceS">{due.firstStep}</Text>
      <Button
        size="small"
        variant="secondary"
        label={t('solve.checkIn.open')}
        onPress={() => router.push({ pathname: '/session/[id]', params: { id: due.id } })}
      />
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 8, paddingVertical: 18 } });
