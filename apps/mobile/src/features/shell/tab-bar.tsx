import { usePathname, useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { Icon, Mark, Text, useTheme } from '@/ui';
import { destinations } from './destinations.ts';

/** The main places, below the screen on phones and tablets. */
export function TabBar() {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const insets = useSafeAreaInsets();
  const router = useRouter();
  const pathname = usePathname();
  return (
    <View
      role="navigation"
      aria-label={t('common.mainNavigation')}
      style={[
        styles.bar,
        {
          backgroundColor: colors.surface,
          borderTopColor: colors.line,
          paddingBottom: Math.max(insets.bottom, 8),
        },
      ]}
    >
      {destinations.map(({ href, path, tabKey, icon, isStart }) => {
        const current = pathname === path;
        const color = current ? 'ink' : 'ink3';
        return (
          <Pressable
            key={path}
            role="link"
            {...(current ? { 'aria-current': 'page' } : {})}
            onPress={() => router.navigate(href)}
            style={styles.tab}
          >
            {isStart ? (
              <Mark size={22} color={color} />
            ) : (
              <Icon
                icon={icon}
                size={22}
                color={color}
                {...(current ? { strokeWidth: 1.9 } : {})}
              />
            )}
            <Text variant="tab" color={color}>
              {t(tabKey)}
            </Text>
          </Pressable>
        );
      })}
    </View>
  );
}

const styles = StyleSheet.create({
  bar: { flexDirection: 'row', borderTopWidth: 1, paddingTop: 8, paddingHorizontal: 8 },
  tab: { flex: 1, minHeight: 48, alignItems: 'center', justifyContent: 'center', gap: 2 },
});
