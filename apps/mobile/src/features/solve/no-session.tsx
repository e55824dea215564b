import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { EmptyState, HelpButton, layout, RowSkeleton, Screen, Text, unseen } from '@/ui';

type NoSessionProps = {
  /** `unloaded`: the part that looks at words before they leave did not come; without it none do. */
  status: 'opening' | 'missing' | 'failed' | 'unloaded';
  onTryAgain?: () => void;
};

const texts = {
  missing: { title: 'solve.missingTitle', text: 'solve.missingText' },
  failed: { title: 'common.storageTitle', text: 'common.storageText' },
  unloaded: { title: 'solve.unloadedTitle', text: 'solve.unloadedText' },
} as const;

/** In place of a conversation: that it opens, or why it does not. */
export function NoSession({ status, onTryAgain }: NoSessionProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Screen title={t('solve.untitled')} maxWidth={layout.readingColumn}>
      <View style={styles.help}>
        <HelpButton />
      </View>
      <View style={styles.space}>
        {status === 'opening' ? (
          <>
            <Text heading={1} style={unseen}>
              {t('solve.untitled')}
            </Text>
            <RowSkeleton />
          </>
        ) : (
          <EmptyState
            isPage
            title={t(texts[status].title)}
            text={t(texts[status].text)}
            actionLabel={t(onTryAgain ? 'common.tryAgain' : 'solve.toStart')}
            onAction={onTryAgain ?? (() => router.replace('/'))}
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
