import type { Store } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Button, Card, Text } from '@/ui';

const storePages = {
  app_store: 'https://apps.apple.com/account/subscriptions',
  play_store: 'https://play.google.com/store/account/subscriptions',
} as const;

/** What a store bills, and the way there: the plan itself, one beside it, or one that outlives the account. */
export function AtStore({ store, as }: { store: Store | null; as: 'only' | 'also' | 'leaving' }) {
  const { t } = useTranslation();
  const known = store === 'app_store' || store === 'play_store' ? store : null;
  const name = known ?? 'other';
  const words = {
    only: t(`billing.stores.${name}`),
    also: t(`billing.also.${name}`),
    leaving: t(`account.remove.goesOn.${name}`),
  };
  return (
    <Card style={styles.card}>
      <Text variant="ui" {...(as === 'leaving' ? { role: 'status' } : {})}>
        {words[as]}
      </Text>
      {known ? (
        <Button full variant="secondary" label={t('billing.openStore')} href={storePages[known]} />
      ) : null}
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 12 } });
