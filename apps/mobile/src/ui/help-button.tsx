import { useRouter } from 'expo-router';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet } from 'react-native';
import { Icon } from './icon.tsx';
import { usePressStates } from './press-states.ts';
import { Text } from './text.tsx';

/** The way to help, in the header of every screen. On a field it stays plain ink. */
export function HelpButton() {
  const { t } = useTranslation();
  const router = useRouter();
  const { active, handlers } = usePressStates();
  return (
    <Pressable
      {...handlers}
      role="link"
      onPress={() => router.push('/help')}
      style={[styles.base, active ? styles.active : null]}
    >
      <Icon icon={LifeBuoy} />
      <Text variant="uiStrong" style={active ? styles.underline : null}>
        {t('common.help')}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  base: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 7,
    minHeight: 44,
    paddingHorizontal: 14,
    borderRadius: 22,
  },
  active: { opacity: 0.85 },
  underline: { textDecorationLine: 'underline' },
});
