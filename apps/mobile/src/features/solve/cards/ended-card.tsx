import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Text } from '@/ui';
import type { CardProps } from './card-props.ts';
import { Ratings } from './ratings.tsx';

/** A conversation that the person ended without a plan: said kindly, and nothing asked. */
export function EndedCard({ session, state }: CardProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <View role="group" aria-label={t('solve.ways.ended')} style={styles.stack}>
      <Text variant="h2" heading={2}>
        {t('solve.ways.ended')}
      </Text>
      <Text>{t('solve.ways.endedText')}</Text>
      <Ratings session={session} state={state} />
      <Button full label={t('solve.toStart')} onPress={() => router.replace('/')} />
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 14 } });
