import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, Card, Text } from '@/ui';
import type { Limit } from './limit-of.ts';

/** In the composer's place when the plan holds no new conversation: what stays, and what comes. */
export function LimitCard({ limit }: { limit: Limit }) {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const { conversations: count, period, renewsAt } = limit;
  return (
    <Card style={styles.card}>
      <Text variant="h3" role="status">
        {t(period === 'lifetime' ? 'home.limitLifetime' : 'home.limitMonth', { count })}
      </Text>
      <Text variant="ui" color="ink2">
        {renewsAt
          ? t('home.limitRenews', { date: formatDay(renewsAt, new Date(), language) })
          : t('home.limitOpen')}
      </Text>
      <Button
        size="small"
        variant="secondary"
        label={t('billing.seePlans')}
        onPress={() => router.push('/plans')}
      />
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 8, paddingVertical: 20 } });
