import Eye from 'lucide-react-native/icons/eye';
import EyeOff from 'lucide-react-native/icons/eye-off';
import { type RefObject, useId, useState } from 'react';
import { StyleSheet, TextInput, type TextInputProps, View } from 'react-native';
import { IconButton } from './icon-button.tsx';
import { Text } from './text.tsx';
import { fontStyle } from './theme/fonts';
import { radius } from './theme/geometry.ts';
import { useTheme } from './theme/theme-context.tsx';
import { type TextVariant, typeStyle } from './theme/type-scale.ts';

type FieldProps = Omit<TextInputProps, 'style' | 'editable' | 'secureTextEntry'> & {
  label: string;
  hint?: string | undefined;
  /** Says what to do; takes the hint's place. */
  error?: string | undefined;
  disabled?: boolean;
  /** Hides what is typed; the two labels name the button that shows and hides it. */
  secret?: { showLabel: string; hideLabel: string };
  variant?: TextVariant;
  inputRef?: RefObject<TextInput | null>;
};

/* From here on an example would be cut in a narrow window; the label says the same. */
const largeText = 1.5;

/** One line or block of text to fill in, with its label above and its hint or error below. */
export function Field(props: FieldProps) {
  const {
    label,
    hint,
    error,
    disabled = false,
    secret,
    variant = 'body',
    inputRef,
    ...rest
  } = props;
  const { colors, chinese, textScale } = useTheme();
  const [focused, setFocused] = useState(false);
  const [shown, setShown] = useState(false);
  const noteId = useId();
  const note = error ?? hint;
  const border = error ? colors.danger : focused ? colors.ink : colors.lineStrong;
  const thick = Boolean(error) || focused;
  const { family, weight, ...measures } = typeStyle(variant, chinese, textScale.drawn);
  return (
    <View style={styles.stack}>
      <Text variant="uiMedium" aria-hidden>
        {label}
      </Text>
      <View
        style={[
          styles.frame,
          { backgroundColor: disabled ? colors.fill : colors.surface },
          { borderColor: disabled ? colors.line : border, borderWidth: thick ? 2 : 1 },
          thick ? styles.thick : null,
        ]}
      >
        <TextInput
          {...rest}
          placeholder={textScale.wanted < largeText ? rest.placeholder : ''}
          {...(inputRef ? { ref: inputRef } : {})}
          {...(note ? { 'aria-describedby': noteId } : {})}
          {...(error ? { 'aria-invalid': true } : {})}
          aria-label={label}
          editable={!disabled}
          secureTextEntry={Boolean(secret) && !shown}
          placeholderTextColor={colors.ink3}
          onFocus={(event) => {
            setFocused(true);
            rest.onFocus?.(event);
          }}
          onBlur={(event) => {
            setFocused(false);
            rest.onBlur?.(event);
          }}
          style={[
            styles.input,
            measures,
            fontStyle(family, weight, chinese),
            { color: disabled ? colors.ink2 : colors.ink },
            rest.multiline ? styles.multiline : null,
          ]}
        />
        {secret ? (
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={shown ? secret.hideLabel : secret.showLabel}
            onPress={() => setShown(!shown)}
          />
        ) : null}
      </View>
      {note ? (
        <Text
          nativeID={noteId}
          variant={error ? 'smallMedium' : 'small'}
          color={error ? 'danger' : 'ink3'}
          {...(error ? { role: 'alert' as const } : {})}
        >
          {note}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 5, alignSelf: 'stretch' },
  frame: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: 52,
    borderRadius: radius.field,
    paddingLeft: 1,
    paddingRight: 1,
  },
  thick: { paddingLeft: 0, paddingRight: 0 },
  input: {
    flex: 1,
    minWidth: 0,
    minHeight: 48,
    paddingHorizontal: 15,
    paddingVertical: 10,
    outlineWidth: 0,
  },
  multiline: { textAlignVertical: 'top', paddingVertical: 12 },
});
