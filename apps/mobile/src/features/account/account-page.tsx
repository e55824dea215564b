import { useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { HelpButton, IconButton, layout, Screen, Text } from '@/ui';

type AccountPageProps = { title: string; lead: string; children: ReactNode };

/** The way back to where the person came from; from a link that is the settings. */
export function useBackToSettings(): () => void {
  const router = useRouter();
  return () => (router.canGoBack() ? router.back() : router.replace('/settings'));
}

/** One page of the account: the way back, help, a title and one sentence. */
export function AccountPage({ title, lead, children }: AccountPageProps) {
  const { t } = useTranslation();
  const back = useBackToSettings();
  return (
    <Screen title={title} maxWidth={layout.readingColumn}>
      <View style={styles.stack}>
        <View style={styles.bar}>
          <IconButton icon={ArrowLeft} iconSize={22} label={t('common.back')} onPress={back} />
          <HelpButton />
        </View>
        <Text variant="title" heading={1}>
          {title}
        </Text>
        <Text color="ink2">{lead}</Text>
        {children}
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16, paddingTop: 8, paddingBottom: 32 },
  bar: { flexDirection: 'row', justifyContent: 'space-between', marginHorizontal: -12 },
});
