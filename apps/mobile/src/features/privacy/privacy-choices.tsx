import { useRouter } from 'expo-router';
import Download from 'lucide-react-native/icons/download';
import EyeOff from 'lucide-react-native/icons/eye-off';
import Trash from 'lucide-react-native/icons/trash';
import { useTranslation } from 'react-i18next';
import { SettingsGroup } from '@/features/settings/settings-group.tsx';
import { Row } from '@/ui';

/** What a person can do about it: hide more, take it along, end it. */
export function PrivacyChoices() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <SettingsGroup label={t('privacy.page.choices')}>
      <Row
        role="link"
        icon={EyeOff}
        label={t('privacy.words.title')}
        hint={t('privacy.words.rowHint')}
        onPress={() => router.push('/privacy/words')}
        divided
      />
      <Row
        role="link"
        icon={Download}
        label={t('privacy.exporting.title')}
        hint={t('privacy.exporting.rowHint')}
        onPress={() => router.push('/privacy/export')}
        divided
      />
      <Row
        role="link"
        icon={Trash}
        label={t('account.remove.title')}
        onPress={() => router.push('/account/delete')}
      />
    </SettingsGroup>
  );
}
