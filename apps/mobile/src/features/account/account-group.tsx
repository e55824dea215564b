import KeyRound from 'lucide-react-native/icons/key-round';
import Mail from 'lucide-react-native/icons/mail';
import ReceiptText from 'lucide-react-native/icons/receipt-text';
import Trash from 'lucide-react-native/icons/trash';
import { useTranslation } from 'react-i18next';
import { AccessRows } from '@/features/devices/access-rows.tsx';
import { SettingsGroup } from '@/features/settings/settings-group.tsx';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { useHasPassword } from './use-has-password.ts';

/** How the person gets into their account, and the way to end it. */
export function AccountGroup() {
  const { t } = useTranslation();
  const hasPassword = useHasPassword();
  return (
    <SettingsGroup label={t('account.group')}>
      <LinkRow icon={ReceiptText} label={t('billing.row')} href="/account/plan" divided />
      <LinkRow icon={Mail} label={t('account.email.change')} href="/account/email" divided />
      <LinkRow
        icon={KeyRound}
        label={t(hasPassword === false ? 'account.password.set' : 'account.password.change')}
        href="/account/password"
        divided
      />
      <AccessRows />
      <LinkRow icon={Trash} label={t('account.remove.title')} href="/account/delete" />
    </SettingsGroup>
  );
}
