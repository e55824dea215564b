import { Pressable, StyleSheet } from 'react-native';
import { Icon, type IconComponent, radius, Text, usePressStates, useTheme } from '@/ui';

type SidebarLinkProps = {
  label: string;
  icon: IconComponent;
  current?: boolean;
  strong?: boolean;
  onPress: () => void;
};

/** One place in the sidebar. */
export function SidebarLink({ label, icon, current, strong, onPress }: SidebarLinkProps) {
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  return (
    <Pressable
      {...handlers}
      role="link"
      {...(current ? { 'aria-current': 'page' } : {})}
      onPress={onPress}
      style={[styles.link, current || active ? { backgroundColor: colors.fill } : null]}
    >
      <Icon icon={icon} />
      <Text variant={current || strong ? 'uiStrong' : 'uiMedium'} style={styles.label}>
        {label}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  link: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 12,
    minHeight: 44,
    paddingHorizontal: 12,
    borderRadius: radius.m,
  },
  label: { flex: 1 },
});
