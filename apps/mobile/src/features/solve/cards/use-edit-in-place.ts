import { useEffect, useRef } from 'react';
import type { View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { takeFocusWithin } from '@/platform/take-focus';
import { cardState } from './card-memory.tsx';

const useDraftOf = cardState<string | null>();

/**
 * Words changed where they stand; `draft` is null while they are only read. Esc leaves them as they
 * were, and afterwards the focus is back at the way in. `place` is the view around both, `name` what
 * is changed: no two on a card have the same.
 */
export function useEditInPlace(name: string) {
  const [draft, setDraft] = useDraftOf(name, null);
  const place = useRef<View>(null);
  const wasEditing = useRef(false);
  const isEditing = draft !== null;
  useEffect(() => {
    if (wasEditing.current && !isEditing) takeFocusWithin(place.current);
    wasEditing.current = isEditing;
  }, [isEditing]);
  useKeyDown(place, ({ key }) => {
    if (key !== 'Escape' || !isEditing) return false;
    setDraft(null);
    return true;
  });
  return { draft, setDraft, place };
}
