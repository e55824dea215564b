import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { HelpButton, IconButton, layout, Screen, Text } from '@/ui';

type DetailPageProps = {
  title: string;
  lead: string;
  onBack: () => void;
  children?: ReactNode;
};

/** A page below another one: the way back, help, a title and one sentence. */
export function DetailPage({ title, lead, onBack, children }: DetailPageProps) {
  const { t } = useTranslation();
  return (
    <Screen title={title} maxWidth={layout.readingColumn}>
      <View style={styles.stack}>
        <View style={styles.bar}>
          <IconButton icon={ArrowLeft} iconSize={22} label={t('common.back')} onPress={onBack} />
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
