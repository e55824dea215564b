import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, CheckRow, Text, TextLink } from '@/ui';
import { useWelcomeStore } from './welcome-store.ts';

/** The question of age, unticked, and then the two ways in. */
export function AdultActions() {
  const { t } = useTranslation();
  const router = useRouter();
  const { isDone, finish, setUnderAge } = useWelcomeStore();
  const [isAdult, setIsAdult] = useState(isDone);
  const enter = (to: '/sample' | '/sign-up') => {
    finish();
    router.push(to);
  };
  const held = { disabled: !isAdult };
  return (
    <>
      <CheckRow label={t('consent.adult')} checked={isAdult} onChange={setIsAdult} />
      <View style={styles.way}>
        <Button
          full
          label={t('welcome.adults.try')}
          {...held}
          disabledReason={t('welcome.adults.tickFirst')}
          onPress={() => enter('/sample')}
        />
        <Text variant="small" color="ink3" align="center">
          {t('welcome.adults.tryHint')}
        </Text>
      </View>
      <Button
        full
        variant="secondary"
        label={t('welcome.adults.account')}
        {...held}
        onPress={() => enter('/sign-up')}
      />
      <View style={styles.centre}>
        <TextLink
          variant="uiMedium"
          label={t('consent.underAge')}
          onPress={() => setUnderAge(true)}
        />
      </View>
    </>
  );
}

const styles = StyleSheet.create({
  // What is said of the first way stands nearer to it than the second way.
  way: { gap: 4, paddingBottom: 8 },
  centre: { flexDirection: 'row', justifyContent: 'center' },
});
