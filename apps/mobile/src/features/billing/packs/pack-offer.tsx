import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Banner, Button, Card, Text } from '@/ui';
import type { Offer } from '../paywall/load-offer.ts';
import { useBuyPack } from './use-buy-pack.ts';

/** Conversations that are paid once, at the store's price; nothing where the store sells none. */
export function PackOffer({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const { bought, problem, buy } = useBuyPack(offer);
  const { packs, current } = offer;
  if (packs.length === 0) return null;
  return (
    <Card style={styles.card}>
      <Text variant="h3" heading={2}>
        {t(current.tier === 'free' ? 'packs.title' : 'packs.titleBeside')}
      </Text>
      <Text variant="ui" color="ink2">
        {t('packs.text')}
      </Text>
      {problem ? <Banner icon={CircleAlert} tone="caution" message={problem} /> : null}
      {packs.map(({ productId, sessions, priceText }) => (
        <Button
          key={productId}
          full
          variant="secondary"
          label={t('packs.buy', { count: sessions, price: priceText })}
          busy={bought === productId}
          busyLabel={t('paywall.buying')}
          onPress={() => buy(productId)}
        />
      ))}
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 10 } });
