import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextInput } from 'react-native';
import { Field } from '@/ui';

type EmailFieldProps = {
  label: string;
  value: string;
  error: string | undefined;
  inputRef: RefObject<TextInput | null>;
  onChangeText: (text: string) => void;
  onSubmitEditing: () => void;
};

/** One e-mail address. */
export function EmailField(field: EmailFieldProps) {
  const { t } = useTranslation();
  return (
    <Field
      {...field}
      placeholder={t('auth.emailPlaceholder')}
      inputMode="email"
      autoCapitalize="none"
      autoCorrect={false}
      autoComplete="email"
    />
  );
}
