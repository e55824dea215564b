import EyeOff from 'lucide-react-native/icons/eye-off';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useStore } from 'zustand';
import { AddWord } from '@/features/privacy/words/add-word.tsx';
import { Button, Icon, Sheet, Text, TextLink } from '@/ui';
import { MarkedText } from '../left/marked-text.tsx';
import type { Session } from '../session/session-deps.ts';
import { maskPreview } from './mask-preview.ts';

/** One line above the field: what of the text is hidden before it leaves, and a look at the rest. */
export function MaskLine({ session, text }: { session: Session; text: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const late = useDeferredValue(text);
  const words = useStore(session.hiddenWords.store, (state) => state.words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new word hides more of the same text.
  const preview = useMemo(() => maskPreview(session, late), [session, late, words]);
  if (late.trim() === '') return null;
  const first = preview.hidden[0];
  const more = preview.hidden.length - 1;
  const close = () => setIsOpen(false);
  return (
    <View style={styles.row}>
      <Icon icon={EyeOff} size={15} color={first ? 'ink' : 'ink3'} />
      <Text variant="small" color={first ? 'ink' : 'ink3'} style={styles.words} numberOfLines={2}>
        {!first
          ? t('solve.maskedNone')
          : more === 0
            ? t('solve.masked', { count: 1, ...first, more })
            : t('solve.masked', { count: more, ...first, more })}
      </Text>
      <TextLink variant="label" label={t('solve.see')} onPress={() => setIsOpen(true)} />
      <Sheet
        visible={isOpen}
        title={t('solve.seeTitle')}
        description={t('solve.seeText')}
        onClose={close}
        closeLabel={t('common.close')}
      >
        <MarkedText variant="voiceS" text={preview.masked} />
        <AddWord hidden={session.hiddenWords} variant="secondary" />
        <Button variant="quiet" label={t('common.close')} onPress={close} full />
      </Sheet>
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 8, paddingLeft: 4 },
  words: { flex: 1 },
});
