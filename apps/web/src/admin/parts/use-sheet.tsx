'use client';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { Act } from './act.ts';
import { ActSheet } from './act-sheet.tsx';

const Context = createContext<(act: Act) => void>(() => undefined);

/** Asks before an act, and says when it is done. */
export function SheetProvider({ children }: { children: ReactNode }) {
  const [act, setAct] = useState<Act>();
  const [said, setSaid] = useState('');
  const ask = useCallback((next: Act) => {
    setSaid('');
    setAct(next);
  }, []);
  const finish = (sentence: string) => {
    setAct(undefined);
    setSaid(sentence);
    act?.onDone?.();
  };
  return (
    <Context value={ask}>
      {children}
      <p className="said" role="status">
        {said}
      </p>
      {act && <ActSheet act={act} onClose={() => setAct(undefined)} onDone={finish} />}
    </Context>
  );
}

export const useSheet = () => useContext(Context);
