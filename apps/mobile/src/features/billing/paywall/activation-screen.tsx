import { planIdSchema } from '@solacore/contract';
import { useLocalSearchParams, useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { DetailPage } from '@/features/shell/detail-page.tsx';
import { Button, StreamCursor } from '@/ui';
import { useActivation } from './use-activation.ts';
import { useActivationWords } from './use-activation-words.ts';

/** Back from the payment page: the plan is waited for, and where that takes long nothing is lost. */
export function ActivationScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const { plan, packs } = useLocalSearchParams<{ plan?: string; packs?: string }>();
  const packsAbove = packs === undefined ? null : Number(packs) || 0;
  const planId = planIdSchema.safeParse(plan).data ?? null;
  const activation = useActivation(packsAbove === null ? { planId } : { packsAbove });
  const toStart = () => router.replace('/');
  const { title, lead } = useActivationWords(activation, packsAbove !== null);
  return (
    <DetailPage title={title} lead={lead} onBack={toStart}>
      <View role="status" aria-label={title} style={styles.stack}>
        {activation.status === 'activating' ? <StreamCursor /> : null}
      </View>
      {activation.status === 'late' ? (
        <Button
          full
          variant="secondary"
          label={t('paywall.done.again')}
          onPress={activation.again}
        />
      ) : null}
      {activation.status === 'activating' ? null : (
        <>
          <Button full label={t('paywall.done.toStart')} onPress={toStart} />
          <Button
            full
            variant="quiet"
            label={t('paywall.seePlan')}
            onPress={() => router.replace('/account/plan')}
          />
        </>
      )}
    </DetailPage>
  );
}

const styles = StyleSheet.create({ stack: { minHeight: 24 } });
