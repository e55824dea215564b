import { useLocalSearchParams, useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { EmptyState, HelpButton, layout, RowSkeleton, Screen } from '@/ui';
import { SessionView } from './session-view.tsx';
import { useSolveSession } from './use-solve-session.ts';

/** One conversation, from the first word to the plan. */
export function SessionScreen() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <OpenSession id={id} />;
}

/** The conversation of this id, or why it is not shown. */
export function OpenSession({ id }: { id: string }) {
  const { status, session } = useSolveSession(id);
  if (status === 'open') return <SessionView key={id} session={session} />;
  return <NoSession status={status} />;
}

export function NoSession({ status }: { status: 'opening' | 'missing' | 'failed' }) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Screen title={t('solve.untitled')} maxWidth={layout.readingColumn}>
      <View style={styles.help}>
        <HelpButton />
      </View>
      <View style={styles.space}>
        {status === 'opening' ? (
          <RowSkeleton />
        ) : (
          <EmptyState
            isPage
            title={t(status === 'missing' ? 'solve.missingTitle' : 'common.storageTitle')}
            text={t(status === 'missing' ? 'solve.missingText' : 'common.storageText')}
            actionLabel={t('solve.toStart')}
            onAction={() => router.replace('/')}
          />
        )}
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  help: { alignItems: 'flex-end', marginRight: -14 },
  space: { paddingVertical: 24 },
});
