import { Redirect, useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { AccountForm } from '@/features/auth/account-form.tsx';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { ProviderButtons } from '@/features/providers/provider-buttons.tsx';
import { useSignInServices } from '@/features/service/use-sign-in-services.ts';
import { Splash } from '@/features/shell/splash.tsx';
import { Card, layout, NameBar, Screen, Text, TextLink } from '@/ui';

const parts = [
  ['privacy.askDeletion.goes', 'privacy.askDeletion.goesText'],
  ['privacy.askDeletion.device', 'privacy.askDeletion.deviceText'],
  ['privacy.askDeletion.stays', 'privacy.askDeletion.staysText'],
] as const;

/** The page outside the app's own screens that a store links to. Signed in it leads to the deed. */
export function AskDeletionScreen() {
  const status = useAuthStore((store) => store.status);
  if (status === 'restoring') return <Splash />;
  if (status === 'signedIn') return <Redirect href="/account/delete" />;
  return <AskDeletionPage />;
}

function AskDeletionPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const { google, apple } = useSignInServices();
  return (
    <Screen title={t('privacy.askDeletion.title')} maxWidth={layout.readingColumn}>
      <View style={styles.stack}>
        <NameBar />
        <Text variant="title" heading={1}>
          {t('privacy.askDeletion.title')}
        </Text>
        <Text color="ink2">{t('privacy.askDeletion.lead')}</Text>
        <Card style={styles.card}>
          {parts.map(([title, text]) => (
            <View key={title} style={styles.part}>
              <Text variant="uiMedium" heading={2}>
                {t(title)}
              </Text>
              <Text variant="ui" color="ink2">
                {t(text)}
              </Text>
            </View>
          ))}
          <Text variant="ui" color="ink2">
            {t('privacy.askDeletion.store')}
          </Text>
        </Card>
        <Text variant="h2" heading={2}>
          {t('privacy.askDeletion.how')}
        </Text>
        <Text variant="ui">{t('privacy.askDeletion.howText')}</Text>
        <AccountForm mode="logIn" />
        <ProviderButtons />
        {google || apple ? (
          <Text variant="small" color="ink2">
            {t('privacy.askDeletion.through')}
          </Text>
        ) : null}
        <Text variant="ui">{t('privacy.askDeletion.forgotten')}</Text>
        <TextLink
          role="link"
          label={t('privacy.askDeletion.forgottenLink')}
          onPress={() => router.push('/forgot-password')}
        />
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16, paddingTop: 12, paddingBottom: 32 },
  card: { gap: 14 },
  part: { gap: 2 },
});
