import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Banner, Button, CheckRow, Field, Text } from '@/ui';
import { useAccountForm } from './use-account-form.ts';
import type { AccountMode } from './validate-account.ts';

/** E-mail and password, with the rules said beforehand and every error where it belongs. */
export function AccountForm({ mode }: { mode: AccountMode }) {
  const { t } = useTranslation();
  const form = useAccountForm(mode);
  const signUp = mode === 'signUp';
  return (
    <View
      role="form"
      aria-label={t(signUp ? 'auth.signUpTitle' : 'auth.logInTitle')}
      style={styles.form}
    >
      <Field
        label={t('auth.email')}
        hint={signUp ? t('auth.emailHint') : undefined}
        error={form.errorAt('email')}
        placeholder={t('auth.emailPlaceholder')}
        inputRef={form.inputs.email}
        value={form.values.email}
        onChangeText={(email) => form.change({ email })}
        inputMode="email"
        autoCapitalize="none"
        autoCorrect={false}
        autoComplete="email"
        onSubmitEditing={() => form.inputs.password.current?.focus()}
      />
      <Field
        label={t('auth.password')}
        hint={signUp ? t('auth.passwordHint') : undefined}
        error={form.errorAt('password')}
        inputRef={form.inputs.password}
        value={form.values.password}
        onChangeText={(password) => form.change({ password })}
        secret={{ showLabel: t('auth.showPassword'), hideLabel: t('auth.hidePassword') }}
        autoCapitalize="none"
        autoCorrect={false}
        autoComplete={signUp ? 'new-password' : 'current-password'}
        onSubmitEditing={form.submit}
      />
      {signUp ? (
        <CheckRow
          label={t('auth.adult')}
          checked={form.values.adult}
          onChange={(adult) => form.change({ adult })}
          error={form.errorAt('adult')}
        />
      ) : null}
      {form.formError ? <Banner icon={CircleAlert} tone="danger" message={form.formError} /> : null}
      <Button
        label={t(signUp ? 'auth.signUp' : 'auth.logIn')}
        busy={form.busy}
        busyLabel={t(signUp ? 'auth.signingUp' : 'auth.loggingIn')}
        onPress={form.submit}
        full
      />
      {signUp ? (
        <Text variant="small" color="ink3">
          {t('auth.aiLine')}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({ form: { gap: 16, alignSelf: 'stretch' } });
