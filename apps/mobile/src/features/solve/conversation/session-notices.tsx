import { ApiError, NetworkError } from '@solacore/client';
import { useRouter } from 'expo-router';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import Info from 'lucide-react-native/icons/info';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { errorText } from '@/api/error-text.ts';
import { useProviderNotice } from '@/features/service/use-provider.ts';
import { useOnline } from '@/platform/use-online';
import { Banner, Icon, Text } from '@/ui';
import type { SessionState, TurnProblem } from '../session/session-state.ts';

/** Above the conversation: who answers, help that stays, no connection, what went wrong. */
export function SessionNotices({ state }: { state: SessionState }) {
  const { t } = useTranslation();
  const router = useRouter();
  const notice = useProviderNotice();
  const isOnline = useOnline();
  const { helpPinned, status } = state.conversation;
  return (
    <>
      {notice ? (
        <View style={styles.notice}>
          <Icon icon={Info} size={15} color="ink3" />
          <Text variant="small" color="ink3" style={styles.words}>
            {notice}
          </Text>
        </View>
      ) : null}
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
      {state.problem ? (
        <Banner icon={CircleAlert} tone="caution" message={errorText(t, errorOf(state.problem))} />
      ) : null}
    </>
  );
}

function errorOf(problem: TurnProblem): ApiError | NetworkError {
  if (problem.kind === 'network') return new NetworkError(problem.reason);
  const { code, params } = problem;
  return new ApiError({ code, params, status: 0, requestId: null, retryAfterSeconds: null });
}

const styles = StyleSheet.create({
  notice: { flexDirection: 'row', alignItems: 'center', gap: 8 },
  words: { flex: 1 },
});
