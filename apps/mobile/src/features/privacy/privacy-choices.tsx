import Download from 'lucide-react-native/icons/download';
import EyeOff from 'lucide-react-native/icons/eye-off';
import Timer from 'lucide-react-native/icons/timer';
import Trash from 'lucide-react-native/icons/trash';
import { useTranslation } from 'react-i18next';
import { SettingsGroup } from '@/features/settings/settings-group.tsx';
import { LinkRow } from '@/features/shell/link-row.tsx';

/** What a person can do about it: hide more, take it along, end it. */
export function PrivacyChoices() {
  const { t } = useTranslation();
  return (
    <SettingsGroup label={t('privacy.page.choices')}>
      <LinkRow
        icon={EyeOff}
        label={t('privacy.words.title')}
        hint={t('privacy.words.rowHint')}
        href="/privacy/words"
        divided
      />
      <LinkRow
        icon={Download}
        label={t('privacy.exporting.title')}
        hint={t('privacy.exporting.rowHint')}
        href="/privacy/export"
        divided
      />
      <LinkRow
        icon={Timer}
        label={t('deviceData.deleting.title')}
        hint={t('deviceData.deleting.rowHint')}
        href="/privacy/deletion"
        divided
      />
      <LinkRow icon={Trash} label={t('account.remove.title')} href="/account/delete" />
    </SettingsGroup>
  );
}
