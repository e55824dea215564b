import ArrowUp from 'lucide-react-native/icons/arrow-up';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Platform, StyleSheet, TextInput, View } from 'react-native';
import { OverageSheet } from '@/features/billing/overage/overage-sheet.tsx';
import { fetchAhead } from '@/features/solve/use-parts-ahead.ts';
import { fontStyle, IconButton, radius, Text, typeStyle, useTheme } from '@/ui';
import { useStart } from './use-start.ts';

const tellFrom = 200;
/* In the browser Enter sends and Shift+Enter breaks the line; phones have a key for each. */
const enterSends = Platform.OS === 'web' ? { blurOnSubmit: true } : {};

/** The card on the horizon that takes the first words. Over the limit its price is agreed to first. */
export function HomeComposer({ isOverLimit }: { isOverLimit: boolean }) {
  const { t } = useTranslation();
  const { colors, chinese, scheme, textScale } = useTheme();
  const { words, setWords, left, busy, start } = useStart();
  const [isAsking, setIsAsking] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const begin = () => {
    if (isOverLimit && left >= 0) setIsAsking(true);
    else start();
  };
  const { family, weight, ...measures } = typeStyle('voice', chinese, textScale.drawn);
  return (
    <View
      style={[
        styles.card,
        { backgroundColor: colors.surface, borderColor: isFocused ? colors.ink : colors.surface },
        scheme === 'light' ? styles.float : null,
      ]}
    >
      <TextInput
        {...enterSends}
        aria-label={t('home.composerLabel')}
        placeholder={t('home.placeholder')}
        placeholderTextColor={colors.ink3}
        value={words}
        onChangeText={setWords}
        onSubmitEditing={begin}
        onFocus={() => {
          setIsFocused(true);
          fetchAhead();
        }}
        onBlur={() => setIsFocused(false)}
        multiline
        style={[
          styles.input,
          measures,
          fontStyle(family, weight, chinese),
          { color: colors.ink, minHeight: 2 * measures.lineHeight },
          { maxHeight: 6 * measures.lineHeight },
        ]}
      />
      <View style={styles.bar}>
        <View role="status" style={styles.left}>
          {left <= tellFrom ? (
            <Text variant="small" color={left < 0 ? 'danger' : 'ink3'}>
              {left < 0
                ? t('home.tooLong', { count: -left })
                : t('home.charactersLeft', { count: left })}
            </Text>
          ) : null}
        </View>
        <IconButton
          variant="action"
          icon={ArrowUp}
          label={busy ? t('home.starting') : t('home.start')}
          disabled={left < 0}
          onPress={begin}
        />
      </View>
      {isAsking ? (
        <OverageSheet
          onClose={() => setIsAsking(false)}
          onStart={() => {
            setIsAsking(false);
            start(true);
          }}
        />
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  card: {
    borderRadius: radius.composer,
    borderWidth: 2,
    paddingTop: 14,
    paddingRight: 6,
    paddingBottom: 6,
    paddingLeft: 16,
  },
  float: { boxShadow: '0 1px 2px rgba(14,34,38,0.07), 0 10px 28px rgba(14,34,38,0.07)' },
  input: { padding: 0, paddingRight: 10, textAlignVertical: 'top', outlineWidth: 0 },
  bar: { flexDirection: 'row', alignItems: 'center', gap: 8 },
  left: { flex: 1 },
});
