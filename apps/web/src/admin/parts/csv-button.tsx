'use client';
import { useState } from 'react';
import { api } from '../browser/api.ts';
import { saveFile } from '../browser/save-file.ts';
import { errorText } from '../words/error-text.ts';
import { useWords } from '../words/use-words.tsx';
import { Icon } from './icons.tsx';

type CsvButtonProps = { name: string; query: Record<string, string | number | undefined> };

/** Saves a list with its filters as a file. */
export function CsvButton({ name, query }: CsvButtonProps) {
  const { t } = useWords();
  const [state, setState] = useState<{ isBusy: boolean; failed?: string }>({ isBusy: false });
  const save = async () => {
    setState({ isBusy: true });
    try {
      saveFile(`${name}.csv`, 'text/csv', await api.file(`/${name}.csv`, query));
      setState({ isBusy: false });
    } catch (error) {
      setState({ isBusy: false, failed: errorText(t.errors, error) });
    }
  };
  return (
    <>
      <button
        type="button"
        className="chip"
        title={t.common.saveCsv}
        disabled={state.isBusy}
        onClick={save}
      >
        <Icon name="save" />
        {state.isBusy ? t.common.working : t.common.csv}
      </button>
      {state.failed && <p role="alert">{state.failed}</p>}
    </>
  );
}
