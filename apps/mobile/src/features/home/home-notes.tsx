import EyeOff from 'lucide-react-native/icons/eye-off';
import Info from 'lucide-react-native/icons/info';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useProviderNotice } from '@/features/service/use-provider.ts';
import { Icon, type IconComponent, Text } from '@/ui';

function Note({ icon, text }: { icon: IconComponent; text: string }) {
  return (
    <View style={styles.note}>
      <View style={styles.icon}>
        <Icon icon={icon} size={15} />
      </View>
      <Text variant="smallMedium" style={styles.text}>
        {text}
      </Text>
    </View>
  );
}

/** Under the composer: what is hidden before sending, and who answers. */
export function HomeNotes() {
  const { t } = useTranslation();
  const notice = useProviderNotice();
  return (
    <View style={styles.stack}>
      <Note icon={EyeOff} text={t('home.masking')} />
      {notice ? <Note icon={Info} text={notice} /> : null}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 6, paddingTop: 14 },
  note: { flexDirection: 'row', alignItems: 'flex-start', gap: 7 },
  icon: { paddingTop: 2 },
  text: { flex: 1 },
});
