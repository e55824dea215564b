import { useRouter } from 'expo-router';
import KeyRound from 'lucide-react-native/icons/key-round';
import Mail from 'lucide-react-native/icons/mail';
import ReceiptText from 'lucide-react-native/icons/receipt-text';
import Trash from 'lucide-react-native/icons/trash';
import { useTranslation } from 'react-i18next';
import { AccessRows } from '@/features/devices/access-rows.tsx';
import { SettingsGroup } from '@/features/settings/settings-group.tsx';
import { Row } from '@/ui';
import { useHasPassword } from './use-has-password.ts';

/** How the person gets into their account, and the way to end it. */
export function AccountGroup() {
  const { t } = useTranslation();
  const router = useRouter();
  const hasPassword = useHasPassword();
  return (
    <SettingsGroup label={t('account.group')}>
      <Row
        role="link"
        icon={ReceiptText}
        label={t('billing.row')}
        onPress={() => router.push('/account/plan')}
        divided
      />
      <Row
        role="link"
        icon={Mail}
        label={t('account.email.change')}
        onPress={() => router.push('/account/email')}
        divided
      />
      <Row
        role="link"
        icon={KeyRound}
        label={t(hasPassword === false ? 'account.password.set' : 'account.password.change')}
        onPress={() => router.push('/account/password')}
        divided
      />
      <AccessRows />
      <Row
        role="link"
        icon={Trash}
        label={t('account.remove.title')}
        onPress={() => router.push('/account/delete')}
      />
    </SettingsGroup>
  );
}
