import { isOver } from '@solacore/solve';
import { useRouter } from 'expo-router';
import Compass from 'lucide-react-native/icons/compass';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useOnline } from '@/platform/use-online';
import { Banner, layout, useLayout } from '@/ui';
import { goOnThere } from '../session/choose-answerer.ts';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';

type LocalLineProps = {
  session: Session;
  state: SessionState;
  /** Above the field; in a short window behind the last reply. */
  place: 'above' | 'within';
};

/** While the guide on this device answers: says so, with the way to other replies. */
export function LocalLine({ session, state, place }: LocalLineProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const isOnline = useOnline();
  const { isShort } = useLayout();
  if (!state.isLocal || isOver(state.conversation)) return null;
  if (isShort !== (place === 'within')) return null;
  const isSignedIn = session.deps.isSignedIn();
  const signUp = {
    actionLabel: t('auth.signUp'),
    onAction: () => router.push('/sign-up'),
  };
  const online = isOnline
    ? { actionLabel: t('solve.local.online'), onAction: () => void goOnThere(session) }
    : {};
  const way = isBusy(state) ? {} : isSignedIn ? online : signUp;
  return (
    <View style={place === 'above' ? styles.strip : null}>
      <Banner icon={Compass} message={t('solve.local.line')} {...way} />
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
