import type { HelpResource } from '@solacore/contract';
import { resourcesFor } from '@solacore/safety';
import { useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, IconButton, layout, Screen, Text } from '@/ui';
import { EmergencyRow } from './emergency-row.tsx';
import { RegionChoice } from './region-choice.tsx';
import { useHelpRegion } from './use-help-region.ts';
import { WaysToReach } from './ways-to-reach.tsx';

const kinds = ['crisis', 'abuse', 'other', 'directory'] as const;

/** People to talk to, by place. Works signed out and without a connection. */
export function HelpScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const { region } = useHelpRegion();
  const resources = resourcesFor(region, language);
  const back = () => (router.canGoBack() ? router.back() : router.replace('/'));
  return (
    <Screen title={t('help.title')} maxWidth={layout.readingColumn}>
      <View style={styles.stack}>
        <View style={styles.bar}>
          <IconButton icon={ArrowLeft} iconSize={22} label={t('common.back')} onPress={back} />
          <RegionChoice />
        </View>
        <Text variant="title" heading={1}>
          {t('help.title')}
        </Text>
        <Text color="ink2">{t('help.intro')}</Text>
        <EmergencyRow resources={resources.filter(({ kind }) => kind === 'emergency')} />
        {kinds.map((kind) => (
          <Services
            key={kind}
            title={t(`help.kinds.${kind}`)}
            resources={resources.filter((resource) => resource.kind === kind)}
          />
        ))}
      </View>
    </Screen>
  );
}

function Services({ title, resources }: { title: string; resources: HelpResource[] }) {
  if (resources.length === 0) return null;
  return (
    <View style={styles.group}>
      <Text variant="h3" heading={2}>
        {title}
      </Text>
      {resources.map((resource) => (
        <Service key={resource.id} resource={resource} />
      ))}
    </View>
  );
}

function Service({ resource }: { resource: HelpResource }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { verified_at: verifiedAt, hours, name } = resource;
  return (
    <Card style={styles.service}>
      <Text variant="h3" heading={3}>
        {name}
      </Text>
      {hours ? (
        <Text variant="ui" color="ink2">
          {hours}
        </Text>
      ) : null}
      <WaysToReach resource={resource} />
      {verifiedAt ? (
        <Text variant="small" color="ink3">
          {t('help.verified', { date: formatDay(new Date(verifiedAt), new Date(), language) })}
        </Text>
      ) : null}
    </Card>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16, paddingTop: 8, paddingBottom: 32 },
  bar: {
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginHorizontal: -12,
  },
  group: { gap: 10, paddingTop: 6 },
  service: { gap: 8 },
});
