import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { DetailPage } from '@/features/shell/detail-page.tsx';
import { Card, Text } from '@/ui';

const parts = [
  ['paywall.terms.renewTitle', 'paywall.terms.renewText'],
  ['paywall.terms.cancelTitle', 'paywall.terms.cancelText'],
  ['paywall.terms.failedTitle', 'paywall.terms.failedText'],
  ['paywall.terms.overTitle', 'paywall.terms.overText'],
  ['paywall.terms.yoursTitle', 'paywall.terms.yoursText'],
] as const;

/** What holds for paid plans, in plain words. */
export function TermsScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const back = () => (router.canGoBack() ? router.back() : router.replace('/plans'));
  return (
    <DetailPage title={t('paywall.terms.title')} lead={t('paywall.terms.lead')} onBack={back}>
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
      </Card>
    </DetailPage>
  );
}

const styles = StyleSheet.create({ card: { gap: 14 }, part: { gap: 2 } });
