import { isOver } from '@solacore/solve';
import Ear from 'lucide-react-native/icons/ear';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Banner, layout } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { changeMode } from '../session/ways.ts';

/** While it is only listened to: says so, above the field, with the way back to work. */
export function ModeLine({ session, state }: { session: Session; state: SessionState }) {
  const { t } = useTranslation();
  if (state.conversation.state.mode !== 'listen' || isOver(state.conversation)) return null;
  const work = isBusy(state)
    ? {}
    : {
        actionLabel: t('solve.ways.work'),
        onAction: () => void changeMode(session, 'work'),
      };
  return (
    <View style={styles.strip}>
      <Banner icon={Ear} message={t('solve.ways.listening')} {...work} />
    </View>
  );
}

const styles = StyleSheet.create({
  strip: {
    width: '100%',
    maxWidth: layout.composerColumn + 32,
    alignSelf: 'center',
    paddingHorizontal: 16,
    paddingTop: 8,
    paddingBottom: 4,
  },
});
