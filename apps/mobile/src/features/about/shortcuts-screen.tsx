import { useTranslation } from 'react-i18next';
import { AccountPage } from '@/features/account/account-page.tsx';
import { Card, Row } from '@/ui';

const keys = ['enter', 'shiftEnter', 'esc', 'escThree', 'tab', 'arrows', 'space'] as const;

/** The keys that do something, for those who have a keyboard. */
export function ShortcutsScreen() {
  const { t } = useTranslation();
  return (
    <AccountPage title={t('about.shortcuts.title')} lead={t('about.shortcuts.lead')}>
      <Card flush>
        {keys.map((key, index) => (
          <Row
            key={key}
            label={t(`about.shortcuts.keys.${key}`)}
            hint={t(`about.shortcuts.does.${key}`)}
            divided={index < keys.length - 1}
          />
        ))}
      </Card>
    </AccountPage>
  );
}
