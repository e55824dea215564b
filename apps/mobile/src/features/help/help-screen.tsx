import type { HelpResource } from '@solacore/contract';
import { resourcesFor } from '@solacore/safety/directory';
import { useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import Route from 'lucide-react-native/icons/route';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, IconButton, layout, Row, Screen, Text } from '@/ui';
import { EmergencyRow } from './emergency-row.tsx';
import { HelpTools } from './help-tools.tsx';
import { protocolAddress } from './protocol-address.ts';
import { QuickExit } from './quick-exit.tsx';
import { RegionChoice } from './region-choice.tsx';
import { ServiceCard } from './service-card.tsx';
import { useHelpRegion } from './use-help-region.ts';

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
        <QuickExit />
        <View style={styles.group}>
          <Text variant="h3" heading={2}>
            {t('help.toolsTitle')}
          </Text>
          <HelpTools />
        </View>
        {kinds.map((kind) => (
          <Services
            key={kind}
            title={t(`help.kinds.${kind}`)}
            resources={resources.filter((resource) => resource.kind === kind)}
          />
        ))}
        <Card flush>
          <Row icon={Route} label={t('help.protocol')} href={protocolAddress(language)} />
        </Card>
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
        <ServiceCard key={resource.id} resource={resource} />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16, paddingTop: 8, paddingBottom: 32 },
  bar: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginHorizontal: -12,
  },
  group: { gap: 10, paddingTop: 6 },
});
