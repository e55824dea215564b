import EyeOff from 'lucide-react-native/icons/eye-off';
import ListChecks from 'lucide-react-native/icons/list-checks';
import Send from 'lucide-react-native/icons/send';
import ShieldCheck from 'lucide-react-native/icons/shield-check';
import Timer from 'lucide-react-native/icons/timer';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsentStore } from '@/features/consent/consent-store.ts';
import { useAnswering } from '@/features/consent/use-answering.ts';
import { LockRow } from '@/features/lock/lock-row';
import { ageKey, useAutoDelete } from '@/features/privacy/deletion/auto-delete-store.ts';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, Row, Sheet, showToast, Text } from '@/ui';
import { SettingsGroup } from './settings-group.tsx';

/** What was agreed to and the way to take it back; what is hidden, and how long things stay. */
export function PrivacyGroup() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { record, withdraw } = useConsentStore();
  const { names } = useAnswering();
  const { age } = useAutoDelete();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const state = record
    ? t('consent.settings.agreedText', {
        date: formatDay(new Date(record.agreedAt), new Date(), language),
        providers: names || t('consent.settings.guideName'),
      })
    : t('consent.settings.notAgreedText');
  return (
    <SettingsGroup label={t('consent.settings.title')}>
      <LinkRow
        icon={ShieldCheck}
        label={t('privacy.page.title')}
        hint={t('privacy.page.rowHint')}
        href="/privacy"
        divided
      />
      <Row
        icon={Send}
        label={t('consent.settings.row')}
        value={t(record ? 'consent.settings.agreed' : 'consent.settings.notAgreed')}
        onPress={() => setIsOpen(true)}
        divided
      />
      <LinkRow
        icon={EyeOff}
        label={t('privacy.words.title')}
        hint={t('privacy.words.rowHint')}
        href="/privacy/words"
        divided
      />
      <LinkRow
        icon={ListChecks}
        label={t('privacy.left.title')}
        hint={t('privacy.left.rowHint')}
        href="/privacy/left"
        divided
      />
      <LockRow />
      <LinkRow
        icon={Timer}
        label={t('deviceData.deleting.rowAge')}
        hint={t('deviceData.deleting.rowHint')}
        value={t(ageKey(age))}
        href="/privacy/deletion"
      />
      <Sheet
        visible={isOpen}
        title={t('consent.settings.row')}
        description={state}
        onClose={close}
        closeLabel={t('common.close')}
      >
        {record ? (
          <>
            <Text variant="ui">{t('consent.settings.withdrawText')}</Text>
            <Button
              full
              label={t('consent.settings.withdraw')}
              onPress={() => {
                withdraw();
                close();
                showToast({ message: t('consent.settings.withdrawn') });
              }}
            />
          </>
        ) : null}
        <Button full variant="quiet" label={t('common.close')} onPress={close} />
      </Sheet>
    </SettingsGroup>
  );
}
