import { useTranslation } from 'react-i18next';
import { Platform, StyleSheet, View } from 'react-native';
import { Text, useLayout } from '@/ui';
import { answererKey } from '../conversation/answered-by.tsx';
import type { SessionState } from '../session/session-state.ts';

const tellFrom = 200;

type ComposerNotesProps = { left: number; isOnline: boolean; state: SessionState };

/** Below the field: what is left of the length, who answered, which keys work. */
export function ComposerNotes({ left, isOnline, state }: ComposerNotesProps) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const { messages, isEditing } = state;
  // Where the guide on this device has a part, each reply says it itself.
  const isTold = messages.some(({ provider }) => provider === 'device');
  const answered = isTold ? null : messages.findLast(({ provider }) => provider !== null)?.provider;
  if (left < 0) return <Note text={t('solve.tooLong', { count: -left })} isProblem />;
  if (!isOnline) return <Note text={t(isEditing ? 'solve.notOnline' : 'solve.later.field')} />;
  if (left <= tellFrom) return <Note text={t('solve.charactersLeft', { count: left })} />;
  const isDesktop = size === 'desktop' && Platform.OS === 'web';
  if (!answered && !isDesktop) return null;
  return (
    <View style={styles.row}>
      <Text variant="small" color="ink3">
        {answered ? t(answererKey(answered)) : ''}
      </Text>
      {isDesktop ? (
        <Text variant="small" color="ink3">
          {`${t('solve.enterSends')}   ${t('solve.escStops')}`}
        </Text>
      ) : null}
    </View>
  );
}

function Note({ text, isProblem }: { text: string; isProblem?: boolean }) {
  return (
    <Text role="status" variant="small" color={isProblem ? 'danger' : 'ink3'} style={styles.note}>
      {text}
    </Text>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: 16,
    paddingHorizontal: 16,
  },
  note: { paddingHorizontal: 16 },
});
