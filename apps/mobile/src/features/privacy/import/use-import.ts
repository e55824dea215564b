import { useState } from 'react';
import { pickFile } from '@/platform/pick-file';
import { getLocalDb } from '../export/read-this-device.ts';
import { bringIn, type Preview, previewOf } from './bring-in.ts';
import { type Brought, type FileProblem, readFile } from './read-file.ts';

export type ImportState =
  | { status: 'choosing'; problem: FileProblem | 'unreadable' | 'refused' | null }
  | { status: 'reading' | 'done' }
  | { status: 'preview' | 'writing'; brought: Brought; preview: Preview };

/** A file on its way in: chosen, looked through, and written only when the person says so. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ status: 'choosing', problem: null });

  const choose = async () => {
    const before = state;
    setState({ status: 'reading' });
    try {
      const text = await pickFile();
      if (text === null) return setState(before);
      const brought = readFile(text);
      if (typeof brought === 'string') return setState({ status: 'choosing', problem: brought });
      const preview = await previewOf(await getLocalDb(), brought);
      setState({ status: 'preview', brought, preview });
    } catch {
      setState({ status: 'choosing', problem: 'unreadable' });
    }
  };

  const confirm = async () => {
    if (state.status !== 'preview') return;
    setState({ ...state, status: 'writing' });
    try {
      await bringIn(await getLocalDb(), state.brought);
      setState({ status: 'done' });
    } catch {
      setState({ status: 'choosing', problem: 'refused' });
    }
  };
  return { state, choose: () => void choose(), confirm: () => void confirm() };
}
