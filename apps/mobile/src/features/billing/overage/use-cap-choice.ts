import { useState } from 'react';

/** In cents; the last one of the list of choices is the person's own. */
export const usualCaps = [0, 500, 1000, 2000];
const mostCents = 100_000;

/** An amount as it is typed, "7,50" or "7.50", in cents; null where it is none that can be set. */
function readAmount(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^\$\s*/, '')
    .replace(',', '.');
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(plain)) return null;
  const cents = Math.round(Number(plain) * 100);
  return cents <= mostCents ? cents : null;
}

/** Which cap is chosen: one of the usual, or the person's own amount. */
export function useCapChoice(capCents: number) {
  const isUsual = usualCaps.includes(capCents);
  const [chosen, setChosen] = useState<number | 'own'>(isUsual ? capCents : 'own');
  const [own, setOwn] = useState(isUsual ? '' : String(capCents / 100));
  const [isChecked, setIsChecked] = useState(false);
  const cents = chosen === 'own' ? readAmount(own) : chosen;
  return {
    chosen,
    choose: (choice: number | 'own') => setChosen(choice),
    own,
    setOwn,
    cents,
    check: () => setIsChecked(true),
    isWrong: isChecked && cents === null,
  };
}
