import { useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { HelpButton, IconButton, layout, Screen, Text } from '@/ui';

type HelpPageProps = { title: string; intro: string; children: ReactNode };

/** A page behind help: the way back, help itself, a title and one sentence. */
export function HelpPage({ title, intro, children }: HelpPageProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const back = () => (router.canGoBack() ? router.back() : router.replace('/help'));
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
        <Text color="ink2">{intro}</Text>
        {children}
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16, paddingTop: 8, paddingBottom: 32 },
  bar: { flexDirection: 'row', justifyContent: 'space-between', marginHorizontal: -12 },
});
