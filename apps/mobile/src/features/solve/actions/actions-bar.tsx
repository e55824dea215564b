import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { TextLink, useLayout, useTheme } from '@/ui';
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
  const ground =
    size === 'desktop'
      ? null
      : { backgroundColor: colors.surface, borderTopColor: colors.line, borderTopWidth: 1 };
  return (
    <View
      role="group"
      aria-label={t('solve.actionsLabel')}
      style={[
        styles.bar,
        {
          paddingHorizontal: size === 'desktop' ? 32 : 16,
          paddingBottom: Math.max(8, insets.bottom),
        },
        ground,
      ]}
    >
      <StepActions session={session} state={state} place="bar" />
      <TextLink variant="uiMedium" label={t('solve.sayInstead')} onPress={onSayInstead} />
    </View>
  );
}

const styles = StyleSheet.create({ bar: { paddingTop: 12, gap: 2 } });
