import { resourcesFor } from '@solacore/safety/directory';
import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, Text, TextLink } from '@/ui';
import { dangerKindOf } from './danger-kind.ts';
import { servicesFor } from './services-for.ts';
import { useHelpRegion } from './use-help-region.ts';
import { WaysToReach } from './ways-to-reach.tsx';

/** Beside a conversation that goes on: one service, and the way to all of them. */
export function HelpBeside({ category }: { category: string | null }) {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const { region } = useHelpRegion();
  const [service] = servicesFor(dangerKindOf(category), resourcesFor(region, language));
  return (
    <View role="region" aria-label={t('help.beside.label')}>
      <Card style={styles.card}>
        <Text variant="uiStrong">{service?.name ?? t('help.title')}</Text>
        <View style={styles.line}>
          {service ? (
            <View style={styles.ways}>
              <WaysToReach resource={service} isInline />
            </View>
          ) : null}
          <TextLink role="link" label={t('help.beside.all')} onPress={() => router.push('/help')} />
        </View>
      </Card>
    </View>
  );
}

const styles = StyleSheet.create({
  card: { gap: 6, paddingTop: 12, paddingBottom: 10 },
  line: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: 12,
  },
  ways: { flexShrink: 1 },
});
