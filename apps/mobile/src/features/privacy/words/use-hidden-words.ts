import { useCallback, useEffect, useState } from 'react';
import { useLocalDb } from '@/local-db';
import { type HiddenWords, openHiddenWords } from './hidden-words.ts';

type Opened =
  | { status: 'opening' | 'failed'; hidden: null }
  | { status: 'open'; hidden: HiddenWords };

/** The words to hide of this device, once its store has opened. */
export function useHiddenWords(): Opened & { tryAgain: () => void } {
  const { status, db, tryAgain } = useLocalDb();
  const [opened, setOpened] = useState<Opened>({ status: 'opening', hidden: null });

  const read = useCallback(() => {
    if (!db) return;
    openHiddenWords(db).then(
      (hidden) => setOpened({ status: 'open', hidden }),
      () => setOpened({ status: 'failed', hidden: null }),
    );
  }, [db]);
  useEffect(read, [read]);

  if (status === 'failed') return { status: 'failed', hidden: null, tryAgain };
  return { ...opened, tryAgain: db ? read : tryAgain };
}
