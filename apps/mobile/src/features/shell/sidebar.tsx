import { usePathname, useRouter } from 'expo-router';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { layout, Text, useTheme, Wordmark } from '@/ui';
import { destinations } from './destinations.ts';
import { SidebarLink } from './sidebar-link.tsx';

/** The main places beside the screen on desktops; help is always in sight. */
export function Sidebar() {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const router = useRouter();
  const pathname = usePathname();
  return (
    <View
      role="navigation"
      aria-label={t('common.mainNavigation')}
      style={[styles.bar, { backgroundColor: colors.surface, borderRightColor: colors.line }]}
    >
      <View style={styles.name}>
        <Wordmark size={28} />
      </View>
      {destinations.map(({ href, path, sidebarKey, icon }) => (
        <SidebarLink
          key={path}
          label={t(sidebarKey)}
          icon={icon}
          current={pathname === path}
          onPress={() => router.navigate(href)}
        />
      ))}
      <View style={styles.foot}>
        <SidebarLink
          label={t('common.help')}
          icon={LifeBuoy}
          strong
          onPress={() => router.push('/help')}
        />
        <Text variant="small" color="ink3" style={styles.note}>
          {t('common.keptHere')}
        </Text>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  bar: {
    width: layout.appSidebar,
    borderRightWidth: 1,
    paddingTop: 22,
    paddingHorizontal: 14,
    paddingBottom: 18,
  },
  name: { paddingHorizontal: 10, paddingBottom: 24 },
  foot: { marginTop: 'auto', gap: 10 },
  note: { paddingHorizontal: 12 },
});
