import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { askProvider } from '@/platform/provider-sign-in';
import { Banner, Text } from '@/ui';
import { signInProblem } from './problem-text.ts';
import { ProviderButton } from './provider-button.tsx';
import { useProviderStore } from './provider-store.ts';
import { type ProviderOffer, useOffers } from './use-offers.ts';
import { useEnterWithProof } from './use-proof.ts';

/** Other ways in, where the server has any; they make an account as well as open one. */
export function ProviderButtons() {
  const { t } = useTranslation();
  const offers = useOffers();
  const { problem, setProblem } = useProviderStore();
  const [asked, setAsked] = useState<ProviderOffer['provider'] | null>(null);
  const enter = useEnterWithProof();
  useEffect(() => () => setProblem(null), [setProblem]);

  const go = async (offer: ProviderOffer) => {
    if (asked) return;
    setAsked(offer.provider);
    setProblem(null);
    try {
      const proof = await askProvider({ ...offer, purpose: 'signIn' });
      if (proof) await enter(offer.provider, proof);
    } catch (error) {
      setProblem(error);
    } finally {
      setAsked(null);
    }
  };

  if (offers.length === 0) return null;
  return (
    <View style={styles.stack}>
      <Text variant="small" color="ink3" align="center">
        {t('signIn.or')}
      </Text>
      {offers.map((offer) => (
        <ProviderButton
          key={offer.provider}
          provider={offer.provider}
          isBusy={asked === offer.provider}
          onPress={() => void go(offer)}
        />
      ))}
      {problem === null ? null : (
        <Banner icon={CircleAlert} tone="danger" message={signInProblem(t, problem)} />
      )}
      <Text variant="small" color="ink3">
        {t('signIn.adultLine')}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 12, alignSelf: 'stretch' } });
