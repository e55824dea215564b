import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { layout, TextLink, useLayout, useTheme } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { StepActions } from './step-actions.tsx';

type ActionsBarProps = { session: Session; state: SessionState; onSayInstead: () => void };

/** In the composer's place while there is something to choose: the one action, always in reach. */
export function ActionsBar({ session, state, onSayInstead }: ActionsBarProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { size } = useLayout();
  const insets = useSafeAreaInsets();
  const say = (
    <View style={styles.say}>
      <TextLink variant="uiMedium" label={t('solve.sayInstead')} onPress={onSayInstead} />
    </View>
  );
  const isDesktop = size === 'desktop';
  const ground = { backgroundColor: colors.surface, borderTopColor: colors.line };
  return (
    <View
      role="group"
      aria-label={t('solve.actionsLabel')}
      style={[
        isDesktop ? styles.wide : [styles.narrow, ground],
        { paddingBottom: Math.max(isDesktop ? 20 : 4, insets.bottom) },
      ]}
    >
      <View style={isDesktop ? null : styles.column}>
        <StepActions session={session} state={state} place="bar" say={isDesktop ? say : null} />
        {isDesktop ? null : say}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  narrow: { paddingTop: 12, paddingHorizontal: 16, borderTopWidth: 1 },
  wide: {
    paddingTop: 16,
    paddingHorizontal: 32,
    width: '100%',
    maxWidth: layout.optionsColumn + 64,
    alignSelf: 'center',
  },
  // A window wider than a phone does not stretch its buttons.
  column: { width: '100%', maxWidth: layout.composerColumn, alignSelf: 'center' },
  say: { alignSelf: 'center' },
});
