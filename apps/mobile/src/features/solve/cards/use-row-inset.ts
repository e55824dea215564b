import { useLayout } from '@/ui';

/** Space at the left of a row in px: a panel has its own, a card has none. */
export function useRowInset(): number {
  return useLayout().size === 'desktop' ? 0 : 18;
}
