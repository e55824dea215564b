import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/ui';

/** One deed with its question: it is asked, it runs, and it says what came of it. */
export function useDeletion(remove: () => Promise<string>) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      showToast({ message: await remove() });
    } catch {
      showToast({ message: t('deviceData.deleting.failed') });
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
