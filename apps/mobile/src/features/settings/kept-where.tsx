import ArrowLeftRight from 'lucide-react-native/icons/arrow-left-right';
import MonitorSmartphone from 'lucide-react-native/icons/monitor-smartphone';
import Server from 'lucide-react-native/icons/server';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { providerName, useFirstProvider } from '@/features/service/use-provider.ts';
import { Icon, type IconComponent, Text, useTheme } from '@/ui';
import { SettingsGroup } from './settings-group.tsx';

type PlaceProps = { icon: IconComponent; title: string; text: string; divided?: boolean };

function Place({ icon, title, text, divided }: PlaceProps) {
  const { colors } = useTheme();
  return (
    <View
      style={[
        styles.place,
        divided ? { borderBottomWidth: 1, borderBottomColor: colors.line } : null,
      ]}
    >
      <View style={styles.icon}>
        <Icon icon={icon} />
      </View>
      <View style={styles.words}>
        <Text variant="uiMedium" heading={3}>
          {title}
        </Text>
        <Text variant="ui" color="ink2">
          {text}
        </Text>
      </View>
    </View>
  );
}

/** What is kept on the device, what on the server, and what only passes through. */
export function KeptWhere() {
  const { t } = useTranslation();
  const provider = useFirstProvider();
  const passing =
    provider && provider.name !== 'guide'
      ? t('settings.inPassingText', { provider: providerName(provider) })
      : t('settings.inPassingGuide');
  return (
    <SettingsGroup label={t('settings.whereTitle')}>
      <Place
        icon={MonitorSmartphone}
        title={t('settings.onDevice')}
        text={t('settings.onDeviceText')}
        divided
      />
      <Place
        icon={Server}
        title={t('settings.onServer')}
        text={t('settings.onServerText')}
        divided
      />
      <Place icon={ArrowLeftRight} title={t('settings.inPassing')} text={passing} />
    </SettingsGroup>
  );
}

const styles = StyleSheet.create({
  place: { flexDirection: 'row', gap: 13, paddingVertical: 13, paddingLeft: 16, paddingRight: 18 },
  icon: { paddingTop: 2 },
  words: { flex: 1, gap: 2 },
});
