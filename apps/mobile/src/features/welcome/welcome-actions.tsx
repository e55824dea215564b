import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/ui';
import { AdultActions } from './adult-actions.tsx';
import { useWelcomeWay } from './use-welcome-way.ts';
import type { WelcomeStep } from './welcome-steps.ts';

/** Below the page: on, or straight to the one question that cannot be left out. */
export function WelcomeActions({ step }: { step: WelcomeStep }) {
  const { t } = useTranslation();
  const { isSignedIn, next, goTo, leave } = useWelcomeWay(step);
  if (step === 'adults') {
    return (
      <View style={styles.actions}>
        {isSignedIn ? <Button full label={t('welcome.done')} onPress={leave} /> : <AdultActions />}
      </View>
    );
  }
  return (
    <View style={styles.actions}>
      <Button full label={t('welcome.next')} onPress={next} />
      <Button
        full
        variant="quiet"
        label={t('welcome.skip')}
        onPress={isSignedIn ? leave : () => goTo('adults')}
      />
    </View>
  );
}

const styles = StyleSheet.create({ actions: { gap: 8, marginTop: 'auto' } });
