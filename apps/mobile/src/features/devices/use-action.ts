import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/api/error-text.ts';
import { showToast } from '@/ui';

/** One thing at a time that is asked of the server; what is refused is said in a toast. */
export function useAction() {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const run = async (act: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      await act();
    } catch (error) {
      showToast({ message: errorText(t, error) });
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, run: (act: () => Promise<void>) => void run(act) };
}
