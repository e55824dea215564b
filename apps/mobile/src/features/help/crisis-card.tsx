import { resourcesFor } from '@solacore/safety/directory';
import { useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, IconButton, layout, Row, Screen, Text } from '@/ui';
import { dangerKindOf, isWatched } from './danger-kind.ts';
import { EmergencyRow } from './emergency-row.tsx';
import { HelpTools } from './help-tools.tsx';
import { openingHours } from './opening-hours.ts';
import { QuickExit } from './quick-exit.tsx';
import { RegionChoice } from './region-choice.tsx';
import { SafeCheck } from './safe-check.tsx';
import { servicesFor } from './services-for.ts';
import { useHelpRegion } from './use-help-region.ts';
import { WaysToReach } from './ways-to-reach.tsx';

type CrisisCardProps = {
  /** 3 likely, 4 imminent: then the emergency number stands first. */
  level: number;
  category: string | null;
  /** Called only after two different questions were answered. */
  onSafe: () => void;
};

/** The fixed page, by level and kind. No field, no motion, nothing generated. */
export function CrisisCard({ level, category, onSafe }: CrisisCardProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const { region } = useHelpRegion();
  const resources = resourcesFor(region, language);
  const kind = dangerKindOf(category);
  const isUrgent = level >= 4 || kind === 'medical';
  const emergencies = resources.filter((resource) => resource.kind === 'emergency');
  const back = () => (router.canGoBack() ? router.back() : router.replace('/'));
  return (
    <Screen title={t('help.title')} maxWidth={layout.readingColumn}>
      <View role="alert" style={styles.stack}>
        <View style={styles.place}>
          {isWatched(category) ? (
            <QuickExit isShort />
          ) : (
            <View style={styles.back}>
              <IconButton icon={ArrowLeft} iconSize={22} label={t('common.back')} onPress={back} />
            </View>
          )}
          <View style={styles.region}>
            <RegionChoice />
          </View>
        </View>
        <Text variant="title" heading={1}>
          {t(`help.kindsOfDanger.${kind}.title`)}
        </Text>
        <Text color="ink2">{t(`help.kindsOfDanger.${kind}.${isUrgent ? 'urgent' : 'text'}`)}</Text>
        {isUrgent ? <EmergencyRow isMain resources={emergencies} /> : null}
        {servicesFor(kind, resources).map((resource, index) => (
          <Card key={resource.id} style={styles.service}>
            <Text variant="h2" heading={2}>
              {resource.name}
            </Text>
            {resource.hours ? (
              <Text variant="ui" color="ink2">
                {openingHours(t, resource.hours)}
              </Text>
            ) : null}
            <WaysToReach resource={resource} isOnCard isMain={index === 0 && !isUrgent} />
          </Card>
        ))}
        {isUrgent ? null : <EmergencyRow resources={emergencies} />}
        <HelpTools />
        <Card flush>
          <Row
            role="link"
            icon={LifeBuoy}
            label={t('help.allHelp')}
            onPress={() => router.push('/help')}
          />
        </Card>
        <SafeCheck
          isForAdults={kind === 'minor'}
          call={<EmergencyRow isMain resources={emergencies} />}
          onSafe={onSafe}
        />
        <Text variant="small" color="ink3" align="center">
          {t('help.byPeopleNotSaved')}
        </Text>
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16, paddingTop: 8, paddingBottom: 28 },
  place: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  back: { marginLeft: -12 },
  region: { marginLeft: 'auto', marginRight: -12 },
  service: { gap: 12 },
});
