import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextInput } from 'react-native';
import { Field } from '@/ui';
import { useFocusWhenWrong } from './use-focus-when-wrong.ts';
import type { FormState } from './use-step-form.ts';

type FormFieldProps = {
  form: FormState;
  label: string;
  value: string;
  longest: number;
  onChange: (text: string) => void;
  hint?: string | undefined;
  /** The field's name in `missingFields`, with the sentence that says what to do. */
  required?: { field: string; error: string };
  /** Digits only, on one line. */
  isNumber?: boolean;
};

/** One question of a form in the person's own words. */
export function FormField(props: FormFieldProps) {
  const { form, label, value, longest, onChange, hint, required, isNumber } = props;
  const { t } = useTranslation();
  const input = useRef<TextInput>(null);
  useFocusWhenWrong(form, required?.field, input);
  const isWrong = required !== undefined && form.errors.includes(required.field);
  return (
    <Field
      {...(isNumber
        ? { inputMode: 'numeric' as const, variant: 'body' as const }
        : { multiline: true, variant: 'voiceS' as const })}
      inputRef={input}
      label={required ? label : t('solve.form.optional', { label })}
      hint={hint}
      error={isWrong ? required.error : undefined}
      value={value}
      maxLength={longest}
      onChangeText={onChange}
      onBlur={form.keep}
    />
  );
}
