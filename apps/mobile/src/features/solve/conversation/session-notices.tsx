import { ApiError, NetworkError } from '@solacore/client';
import { useRouter } from 'expo-router';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { errorText } from '@/api/error-text.ts';
import { useOnline } from '@/platform/use-online';
import { Banner, useLayout } from '@/ui';
import type { SessionState, TurnProblem } from '../session/session-state.ts';

/** Under the header, whatever is scrolled: help that stays, no connection, what went wrong. */
export function SessionNotices({ state }: { state: SessionState }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { gutter } = useLayout();
  const isOnline = useOnline();
  const { helpPinned, status } = state.conversation;
  if (!helpPinned && isOnline && status !== 'abandoned' && !state.problem) return null;
  return (
    <View style={[styles.strip, { paddingHorizontal: gutter }]}>
      {helpPinned ? (
        <Banner
          icon={LifeBuoy}
          message={t('help.pinned')}
          actionLabel={t('help.openHelp')}
          onAction={() => router.push('/help')}
        />
      ) : null}
      {isOnline ? null : <Banner icon={CloudOff} message={t('solve.offline')} />}
      {status === 'abandoned' ? (
        <Banner icon={CircleAlert} message={t('solve.closedText')} />
      ) : null}
      {state.problem && isOnline ? (
        <Banner icon={CircleAlert} tone="caution" message={errorText(t, errorOf(state.problem))} />
      ) : null}
    </View>
  );
}

function errorOf(problem: TurnProblem): ApiError | NetworkError {
  if (problem.kind === 'network') return new NetworkError(problem.reason);
  const { code, params } = problem;
  return new ApiError({ code, params, status: 0, requestId: null, retryAfterSeconds: null });
}

const styles = StyleSheet.create({
  strip: { gap: 8, paddingTop: 10, width: '100%', maxWidth: 760, alignSelf: 'center' },
});
