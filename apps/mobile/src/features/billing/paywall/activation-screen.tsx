import { planIdSchema } from '@solacore/contract';
import { useLocalSearchParams, useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { DetailPage } from '@/features/shell/detail-page.tsx';
import { Button, StreamCursor } from '@/ui';
import { useActivation } from './use-activation.ts';
import { usePlanWords } from './use-plan-words.ts';

/** Back from the payment page: the plan is waited for, and where that takes long nothing is lost. */
export function ActivationScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const { nameOf } = usePlanWords();
  const { plan } = useLocalSearchParams<{ plan?: string }>();
  const activation = useActivation(planIdSchema.safeParse(plan).data ?? null);
  const toStart = () => router.replace('/');
  const { title, lead } =
    activation.status === 'ready'
      ? {
          title: t('paywall.done.readyTitle', { tier: nameOf(activation.current.tier) }),
          lead: t('paywall.done.readyText'),
        }
      : activation.status === 'late'
        ? { title: t('paywall.done.lateTitle'), lead: t('paywall.done.lateText') }
        : { title: t('paywall.done.title'), lead: t('paywall.done.text') };
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
