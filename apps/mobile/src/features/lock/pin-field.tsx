import { useTranslation } from 'react-i18next';
import { Field } from '@/ui';
import { longestPin } from './pin-record.ts';

type PinFieldProps = {
  label: string;
  value: string;
  onChange: (pin: string) => void;
  onSubmit?: () => void;
  hint?: string;
  error?: string | undefined;
  autoFocus?: boolean;
};

/** Digits only, hidden; no keyboard learns them. */
export function PinField({ onChange, onSubmit, ...field }: PinFieldProps) {
  const { t } = useTranslation();
  return (
    <Field
      {...field}
      onChangeText={(text) => onChange(text.replace(/\D/g, ''))}
      {...(onSubmit ? { onSubmitEditing: onSubmit } : {})}
      inputMode="numeric"
      autoComplete="off"
      textContentType="none"
      importantForAutofill="no"
      autoCorrect={false}
      maxLength={longestPin}
      secret={{ showLabel: t('lock.show'), hideLabel: t('lock.hide') }}
    />
  );
}
