import { resourcesFor } from '@solacore/safety/directory';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { EmergencyRow } from '@/features/help/emergency-row.tsx';
import { RegionChoice } from '@/features/help/region-choice.tsx';
import { servicesFor } from '@/features/help/services-for.ts';
import { useHelpRegion } from '@/features/help/use-help-region.ts';
import { WaysToReach } from '@/features/help/ways-to-reach.tsx';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, HelpButton, IconButton, layout, Screen, Text, TextLink } from '@/ui';

/** A kind no, with people to turn to. */
export function UnderAge({ onMistake, onBack }: { onMistake: () => void; onBack: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { region } = useHelpRegion();
  const resources = resourcesFor(region, language);
  return (
    <Screen title={t('consent.underAgeTitle')} maxWidth={layout.readingColumn}>
      <View style={styles.stack}>
        <View style={styles.bar}>
          <IconButton icon={ArrowLeft} iconSize={22} label={t('common.back')} onPress={onBack} />
          <HelpButton />
        </View>
        <Text variant="title" heading={1}>
          {t('consent.underAgeTitle')}
        </Text>
        <Text color="ink2">{t('consent.underAgeText')}</Text>
        <View style={styles.region}>
          <RegionChoice />
        </View>
        {servicesFor('minor', resources).map((resource) => (
          <Card key={resource.id} style={styles.service}>
            <Text variant="h3" heading={2}>
              {resource.name}
            </Text>
            <WaysToReach resource={resource} />
          </Card>
        ))}
        <EmergencyRow resources={resources.filter(({ kind }) => kind === 'emergency')} />
        <TextLink variant="uiMedium" label={t('consent.underAgeMistake')} onPress={onMistake} />
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16, paddingTop: 8, paddingBottom: 32 },
  bar: { flexDirection: 'row', justifyContent: 'space-between', marginHorizontal: -12 },
  region: { marginHorizontal: -12 },
  service: { gap: 8 },
});
