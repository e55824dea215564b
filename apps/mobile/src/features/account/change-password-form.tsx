import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { passwordProblem } from '@/features/auth/validate-account.ts';
import { Card, Row, Switch, showToast, TextLink } from '@/ui';
import { useBackToSettings } from './account-page.tsx';
import { FormFrame } from './form-frame.tsx';
import { PasswordField } from './password-field.tsx';
import { refusedAtPassword, useCurrentWrong } from './refused-password.ts';
import { useFields } from './use-fields.ts';

type ChangePasswordFormProps = { title: string; isFirst: boolean };

/** The present password where there is one, the new one, and whether others are signed out. */
export function ChangePasswordForm({ title, isFirst }: ChangePasswordFormProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const back = useBackToSettings();
  const currentWrong = useCurrentWrong();
  const [signsOut, setSignsOut] = useState(true);
  const form = useFields({
    names: isFirst ? ['next'] : ['current', 'next'],
    initial: { current: '', next: '' },
    problemsOf: ({ current, next }) => {
      const problem = passwordProblem(next, 'signUp');
      const same = !isFirst && current !== '' && current === next;
      return {
        ...(isFirst || current ? {} : { current: t('account.password.currentMissing') }),
        ...(problem ? { next: t(problem) } : same ? { next: t('account.password.same') } : {}),
      };
    },
    send: async ({ current, next }) => {
      await api.password.change({
        ...(isFirst ? {} : { current_password: current }),
        password: next,
        revoke_others: signsOut,
      });
      showToast({ message: t('account.password.done') });
      back();
    },
    refusedAt: (error) => refusedAtPassword(error, 'current', 'next'),
    textOf: currentWrong,
  });
  return (
    <FormFrame
      label={title}
      action={title}
      busyLabel={t('account.saving')}
      busy={form.busy}
      error={form.formError}
      onSubmit={form.submit}
    >
      {isFirst ? null : (
        <>
          <PasswordField
            kind="current"
            label={t('account.password.current')}
            {...form.at('current')}
          />
          <TextLink
            role="link"
            label={t('account.forgot.link')}
            onPress={() => router.push('/forgot-password')}
          />
        </>
      )}
      <PasswordField kind="new" label={t('account.password.next')} {...form.at('next')} />
      <Card flush>
        <Row
          label={t('account.password.signOutOthers')}
          hint={t('account.password.signOutOthersHint')}
          trailing={
            <Switch
              label={t('account.password.signOutOthers')}
              value={signsOut}
              onChange={setSignsOut}
            />
          }
        />
      </Card>
    </FormFrame>
  );
}
