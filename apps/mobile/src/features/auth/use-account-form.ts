import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextInput } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { useAuthStore } from './auth-store.ts';
import { type RefusedField, refusedField } from './refused-field.ts';
import { refusedText } from './refused-text.ts';
import {
  type AccountField,
  type AccountMode,
  type AccountValues,
  validateAccount,
} from './validate-account.ts';

type Refusal = { at: RefusedField; error: unknown };

const empty: AccountValues = { email: '', password: '', adult: false };

/** The state of the sign-up or log-in form. Errors stand at their field, or above the button. */
export function useAccountForm(mode: AccountMode) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { register, logIn } = useAuthStore();
  const [values, setValues] = useState(empty);
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const email = useRef<TextInput>(null);
  const password = useRef<TextInput>(null);
  const problems = checked ? validateAccount(mode, values) : {};

  const errorAt = (field: AccountField): string | undefined => {
    const problem = problems[field];
    if (problem) return t(problem);
    return refusal && refusal.at === field ? refusedText(t, refusal.error) : undefined;
  };

  const submit = async () => {
    setChecked(true);
    setRefusal(null);
    const found = validateAccount(mode, values);
    if (found.email) return email.current?.focus();
    if (found.password) return password.current?.focus();
    if (found.adult) return;
    setBusy(true);
    const credentials = { email: values.email.trim(), password: values.password };
    try {
      await (mode === 'signUp' ? register(credentials, language) : logIn(credentials));
    } catch (error) {
      setRefusal({ at: refusedField(error), error });
      setBusy(false);
    }
  };

  return {
    values,
    change: (patch: Partial<AccountValues>) => {
      setValues((before) => ({ ...before, ...patch }));
      setRefusal(null);
    },
    inputs: { email, password },
    errorAt,
    formError: refusal?.at === 'form' ? refusedText(t, refusal.error) : null,
    busy,
    submit: () => void submit(),
  };
}
