import { startTransition, useEffect, useState } from 'react';
import { firstLanguage } from './settings-store.ts';

const waitAtMostMs = 4000;

/** True once the app speaks the chosen language, or has waited long enough with nothing to read. */
export function useFirstLanguage(): boolean {
  const [isSpoken, setSpoken] = useState(false);
  useEffect(() => {
    // The first screen is drawn in pieces.
    const speakNow = () => startTransition(() => setSpoken(true));
    const timer = setTimeout(speakNow, waitAtMostMs);
    void firstLanguage.then(speakNow);
    return () => clearTimeout(timer);
  }, []);
  return isSpoken;
}
