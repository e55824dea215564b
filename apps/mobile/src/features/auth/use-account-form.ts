import { useRouter } from 'expo-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextInput } from 'react-native';
import { errorText } from '@/api/error-text.ts';
import { beginReplacement } from '@/features/replace-device/replace-store.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useAuthStore } from './auth-store.ts';
import { type RefusedField, refusedField } from './refused-field.ts';
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
  const router = useRouter();
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
    return refusal && refusal.at === field ? errorText(t, refusal.error) : undefined;
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
      setBusy(false);
      if (beginReplacement(error)) return router.push('/replace-device');
      setRefusal({ at: refusedField(error), error });
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
    formError: refusal?.at === 'form' ? errorText(t, refusal.error) : null,
    busy,
    submit: () => void submit(),
  };
}
