import Search from 'lucide-react-native/icons/search';
import X from 'lucide-react-native/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, TextInput, View } from 'react-native';
import { fontStyle, Icon, IconButton, radius, typeStyle, useTheme } from '@/ui';

type SearchFieldProps = { value: string; onChange: (words: string) => void };

const longestQuery = 80;

/** One line to look for words, with a way to empty it. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const { colors, chinese, textScale } = useTheme();
  const [focused, setFocused] = useState(false);
  const { family, weight, ...measures } = typeStyle('body', chinese, textScale.drawn);
  return (
    <View
      style={[
        styles.frame,
        { backgroundColor: colors.surface, borderColor: focused ? colors.ink : colors.lineStrong },
        focused ? styles.focused : null,
      ]}
    >
      <Icon icon={Search} />
      <TextInput
        role="searchbox"
        aria-label={t('history.search')}
        placeholder={t('history.searchPlaceholder')}
        placeholderTextColor={colors.ink3}
        value={value}
        onChangeText={onChange}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        maxLength={longestQuery}
        autoCapitalize="none"
        autoCorrect={false}
        autoComplete="off"
        returnKeyType="search"
        style={[styles.input, measures, fontStyle(family, weight, chinese), { color: colors.ink }]}
      />
      {value === '' ? null : (
        <IconButton icon={X} label={t('history.clear')} onPress={() => onChange('')} />
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  frame: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 10,
    minHeight: 50,
    borderWidth: 1,
    borderRadius: radius.field,
    paddingLeft: 15,
    paddingRight: 3,
  },
  focused: { borderWidth: 2, paddingLeft: 14, paddingRight: 2 },
  input: { flex: 1, minWidth: 0, minHeight: 46, paddingVertical: 8, outlineWidth: 0 },
});
