import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/platform/save-file';
import { showToast } from '@/ui';

/** One file being made: whether it is on its way, and why it could not be made. */
export function useExport(name: string, read: () => Promise<unknown>, wordsOf: Refusal) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const saving = await saveFile(fileName(name), JSON.stringify(await read(), null, 2));
      if (saving === 'saved') showToast({ message: t('privacy.exporting.saved') });
      if (saving === 'tooLarge') setProblem(t('privacy.exporting.tooLarge'));
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, save: () => void save() };
}

/** What an error means for the person. */
type Refusal = (error: unknown) => string;

function fileName(name: string): string {
  return `solacore-${name}-${new Date().toISOString().slice(0, 10)}.json`;
}
