import Lock from 'lucide-react-native/icons/lock';
import { useTranslation } from 'react-i18next';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { useLock } from './lock-store.ts';

/** The way to the lock, and whether it is on. */
export function LockRow() {
  const { t } = useTranslation();
  const isOn = useLock((lock) => lock.isOn);
  return (
    <LinkRow
      icon={Lock}
      label={t('lock.title')}
      hint={t('lock.rowHint')}
      value={t(isOn ? 'lock.on' : 'lock.off')}
      href="/privacy/lock"
      divided
    />
  );
}
