'use client';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import type { Act } from './act.ts';
import { ActSheet } from './act-sheet.tsx';

/** Long enough to be read twice. */
const saidMs = 10_000;

const Context = createContext<(act: Act) => void>(() => undefined);

/** Asks before an act, and says when it is done. */
export function SheetProvider({ children }: { children: ReactNode }) {
  const [act, setAct] = useState<Act>();
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each sentence has its own time
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), saidMs);
    return () => clearTimeout(timer);
  }, [said]);
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
