import { Redirect, useRouter } from 'expo-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountScreen } from '@/features/auth/account-screen.tsx';
import { TextLink } from '@/ui';
import { ReplaceForm } from './replace-form.tsx';
import { useReplaceStore } from './replace-store.ts';

const titles = {
  room: 'devices.replace.title',
  bound: 'devices.replace.boundTitle',
  challenged: 'devices.replace.challengedTitle',
} as const;

/** After a sign-in that was right: a device makes room, or this one moves to the account. */
export function ReplaceScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const { replacement, end } = useReplaceStore();
  useEffect(() => end, [end]);
  if (!replacement) return <Redirect href="/log-in" />;
  const title = t(titles[replacement.reason]);
  return (
    <AccountScreen title={title} lead={t('devices.replace.lead')}>
      <ReplaceForm key={replacement.token} replacement={replacement} />
      <TextLink
        role="link"
        label={t('devices.replace.back')}
        onPress={() => router.replace('/log-in')}
      />
    </AccountScreen>
  );
}
