import X from 'lucide-react-native/icons/x';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useStore } from 'zustand';
import { Card, EmptyState, IconButton, showToast, Text, useTheme } from '@/ui';
import type { HiddenWords } from './hidden-words.ts';

/** The words that are hidden now, the newest last, each with the way to let it be seen again. */
export function WordList({ hidden }: { hidden: HiddenWords }) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const words = useStore(hidden.store, (state) => state.words);
  if (words.length === 0) {
    return <EmptyState title={t('privacy.words.empty')} text={t('privacy.words.emptyText')} />;
  }
  const remove = (word: string) =>
    hidden.remove(word).catch(() => showToast({ message: t('privacy.words.notKept') }));
  return (
    <Card flush>
      <View role="list" aria-label={t('privacy.words.listLabel')}>
        {words.map((word, index) => (
          <View
            key={word}
            role="listitem"
            style={[
              styles.row,
              index < words.length - 1
                ? { borderBottomWidth: 1, borderBottomColor: colors.line }
                : null,
            ]}
          >
            <Text variant="voiceS" style={styles.word}>
              {word}
            </Text>
            <IconButton
              icon={X}
              iconSize={17}
              label={t('privacy.words.removeNamed', { word })}
              onPress={() => void remove(word)}
            />
          </View>
        ))}
      </View>
    </Card>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 8, minHeight: 50, paddingLeft: 16 },
  word: { flex: 1, minWidth: 0, paddingVertical: 6 },
});
