'use client';
import { mostFileRows } from '@solacore/contract/admin';
import { useState } from 'react';
import { api } from '../browser/api.ts';
import { saveFile } from '../browser/save-file.ts';
import { errorText } from '../words/error-text.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { Icon } from './icons.tsx';

type State = { isBusy: boolean; failed?: string; isCut?: boolean };
type CsvButtonProps = { name: string; query: Record<string, string | number | undefined> };

/** Saves a list with its filters as a file. */
export function CsvButton({ name, query }: CsvButtonProps) {
  const { t, written } = useWords();
  const [state, setState] = useState<State>({ isBusy: false });
  const save = async () => {
    setState({ isBusy: true });
    try {
      const text = await api.file(`/${name}.csv`, query);
      saveFile(`${name}.csv`, 'text/csv', text);
      setState({ isBusy: false, isCut: countRows(text) >= mostFileRows });
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
      {state.isCut && (
        <p role="status" className="hint">
          {fill(t.common.cut, { count: written.number(mostFileRows) })}
        </p>
      )}
      {state.failed && <p role="alert">{state.failed}</p>}
    </>
  );
}

/** Rows below the head; the last one ends with a line break too. */
const countRows = (text: string) => text.split('\r\n').length - 2;
