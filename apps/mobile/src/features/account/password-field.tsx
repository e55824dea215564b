import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextInput } from 'react-native';
import { Field } from '@/ui';

type PasswordFieldProps = {
  label: string;
  /** A new one says its rule, and lets the device suggest one. */
  kind: 'current' | 'new';
  value: string;
  error: string | undefined;
  inputRef: RefObject<TextInput | null>;
  onChangeText: (text: string) => void;
  onSubmitEditing: () => void;
};

/** A password, hidden until the person looks at it. */
export function PasswordField({ kind, ...field }: PasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <Field
      {...field}
      hint={kind === 'new' ? t('auth.passwordHint') : undefined}
      secret={{ showLabel: t('auth.showPassword'), hideLabel: t('auth.hidePassword') }}
      autoCapitalize="none"
      autoCorrect={false}
      autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
    />
  );
}
