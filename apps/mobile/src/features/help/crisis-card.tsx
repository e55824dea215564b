import { resourcesFor } from '@solacore/safety';
import { useRouter } from 'expo-router';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, layout, Row, Screen, Text } from '@/ui';
import { EmergencyRow } from './emergency-row.tsx';
import { RegionChoice } from './region-choice.tsx';
import { SafeCheck } from './safe-check.tsx';
import { useHelpRegion } from './use-help-region.ts';
import { WaysToReach } from './ways-to-reach.tsx';

type CrisisCardProps = {
  category: string | null;
  /** Called only after two different questions were answered. */
  onSafe: () => void;
};

/** The fixed page: one service, one big call. No field, no motion, nothing generated. */
export function CrisisCard({ category, onSafe }: CrisisCardProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const { region } = useHelpRegion();
  const resources = resourcesFor(region, language);
  const isHarmed = category === 'being_harmed' || category === 'child_at_risk';
  const first =
    (isHarmed ? resources.find(({ kind }) => kind === 'abuse') : undefined) ??
    resources.find(({ kind }) => kind === 'crisis') ??
    resources.find(({ kind }) => kind === 'directory');
  return (
    <Screen title={t('help.title')} maxWidth={layout.readingColumn}>
      <View role="alert" style={styles.stack}>
        <View style={styles.place}>
          <RegionChoice />
        </View>
        <Text variant="title" heading={1}>
          {t('help.crisisTitle')}
        </Text>
        <Text color="ink2">{t(isHarmed ? 'help.abuseText' : 'help.crisisText')}</Text>
        {first ? (
          <Card style={styles.service}>
            <Text variant="h2" heading={2}>
              {first.name}
            </Text>
            {first.hours ? (
              <Text variant="ui" color="ink2">
                {first.hours}
              </Text>
            ) : null}
            <WaysToReach resource={first} isMain />
          </Card>
        ) : null}
        <EmergencyRow resources={resources.filter(({ kind }) => kind === 'emergency')} />
        <Row
          role="link"
          icon={LifeBuoy}
          label={t('help.allHelp')}
          onPress={() => router.push('/help')}
        />
        <SafeCheck onSafe={onSafe} />
        <Text variant="small" color="ink3" align="center">
          {t('help.notSaved')}
        </Text>
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16, paddingTop: 8, paddingBottom: 28 },
  place: { alignItems: 'flex-end' },
  service: { gap: 12 },
});
