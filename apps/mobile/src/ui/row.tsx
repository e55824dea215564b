import ChevronRight from 'lucide-react-native/icons/chevron-right';
import ExternalLink from 'lucide-react-native/icons/external-link';
import { type ReactNode, useRef } from 'react';
import { Pressable, StyleSheet, View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { linkTo } from '@/platform/link';
import { Icon, type IconComponent } from './icon.tsx';
import { usePressStates } from './press-states.ts';
import { Text } from './text.tsx';
import { useTheme } from './theme/theme-context.tsx';

type RowProps = {
  label: string;
  /** The label is what the person said, or a title made of it. */
  isVoice?: boolean;
  /** One sentence below the label: what it does. */
  hint?: string;
  icon?: IconComponent;
  /** The present setting, at the right. */
  value?: string;
  /** Instead of the chevron: a switch or a mark. */
  trailing?: ReactNode;
  onPress?: () => void;
  /** Instead of `onPress`: a page outside the app. */
  href?: string;
  role?: 'button' | 'link' | 'radio';
  checked?: boolean;
  /** -1 for the radios of a group that Tab passes by. */
  tabIndex?: 0 | -1;
  /** A hairline below; every row of a card but the last. */
  divided?: boolean;
};

function RowContent(props: RowProps) {
  const { label, isVoice = false, hint, icon, value, trailing, onPress, href } = props;
  const way = href !== undefined ? ExternalLink : onPress ? ChevronRight : null;
  return (
    <>
      {icon ? <Icon icon={icon} /> : null}
      <View style={styles.words}>
        <View style={styles.label}>
          <Text variant={isVoice ? 'voiceS' : 'uiMedium'}>{label}</Text>
          {hint ? (
            <Text variant="small" color="ink3">
              {hint}
            </Text>
          ) : null}
        </View>
        {value ? (
          <Text variant="ui" color="ink3">
            {value}
          </Text>
        ) : null}
      </View>
      {trailing ?? (way ? <Icon icon={way} size={17} color="ink3" /> : null)}
    </>
  );
}

/** One line of a settings card. */
export function Row(props: RowProps) {
  const { onPress, href, role = 'button', checked, divided, tabIndex = 0 } = props;
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  const target = useRef<View>(null);
  useKeyDown(target, ({ key }) => {
    if (key !== ' ' || role === 'button' || !onPress) return false;
    onPress();
    return true;
  });
  const line = divided ? { borderBottomWidth: 1, borderBottomColor: colors.line } : null;
  if (!onPress && href === undefined) {
    return (
      <View style={[styles.row, line]}>
        <RowContent {...props} />
      </View>
    );
  }
  return (
    <Pressable
      {...handlers}
      ref={target}
      role={href === undefined ? role : 'link'}
      tabIndex={tabIndex}
      {...(role === 'radio' ? { 'aria-checked': checked === true } : {})}
      {...(href === undefined ? { onPress } : linkTo(href))}
      style={[styles.row, styles.inset, line, active ? { backgroundColor: colors.fill } : null]}
    >
      <RowContent {...props} />
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 13,
    minHeight: 50,
    paddingLeft: 16,
    paddingRight: 14,
    paddingVertical: 6,
  },
  inset: { outlineOffset: -2 },
  words: {
    flex: 1,
    minWidth: 0,
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: 12,
  },
  label: { maxWidth: '100%' },
});
