import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveSharedFile } from '@/platform/share-file';
import { showToast } from '@/ui';

/** What an error means for the person. */
type Refusal = (error: unknown) => string;

/** What is in it, and the kind of file it becomes. */
type FileKind = { name: string; type: 'application/json' | 'text/markdown' };

/** One file being made: whether it is on its way, and why it could not be made. */
export function useExport(kind: FileKind, read: () => Promise<string>, wordsOf: Refusal) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const text = await read();
      const saving = await saveSharedFile({ name: fileName(kind), type: kind.type, text });
      if (saving === 'saved') showToast({ message: t('privacy.exporting.saved') });
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, save: () => void save() };
}

const endings = { 'application/json': 'json', 'text/markdown': 'md' } as const;

function fileName({ name, type }: FileKind): string {
  return `solacore-${name}-${new Date().toISOString().slice(0, 10)}.${endings[type]}`;
}
