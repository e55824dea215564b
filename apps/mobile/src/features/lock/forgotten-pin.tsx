import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sentences } from '@/features/privacy/place.tsx';
import { Button, CheckRow, showToast, Text } from '@/ui';
import { leaveWithoutPin } from './leave-without-pin.ts';

/** What it costs to open the app without its PIN, and the yes to it. */
export function ForgottenPin({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const router = useRouter();
  const [isAgreed, setIsAgreed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const leave = async () => {
    setIsBusy(true);
    try {
      await leaveWithoutPin();
      router.replace('/log-in');
      showToast({ message: t('lock.forgotten.done') });
    } catch {
      showToast({ message: t('lock.forgotten.failed') });
      setIsBusy(false);
    }
  };
  return (
    <>
      <Text variant="title" heading={1}>
        {t('lock.forgotten.title')}
      </Text>
      <Text color="ink2">{t('lock.forgotten.text')}</Text>
      <Sentences
        items={[
          t('lock.forgotten.items.gone'),
          t('lock.forgotten.items.account'),
          t('lock.forgotten.items.file'),
        ]}
      />
      <CheckRow label={t('lock.forgotten.agree')} checked={isAgreed} onChange={setIsAgreed} />
      <Button
        full
        variant="danger"
        label={t('lock.forgotten.confirm')}
        busy={isBusy}
        busyLabel={t('lock.forgotten.deleting')}
        disabled={!isAgreed}
        {...(isAgreed ? {} : { disabledReason: t('lock.forgotten.agreeFirst') })}
        onPress={() => void leave()}
      />
      <Button full variant="quiet" label={t('common.back')} onPress={onBack} />
    </>
  );
}
