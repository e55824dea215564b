import { useEffect, useRef, useState } from 'react';
import type { View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { takeFocusWithin } from '@/platform/take-focus';

/**
 * Words changed where they stand; `draft` is null while they are only read. Esc leaves them as they
 * were, and afterwards the focus is back at the way in. `place` is the view around both.
 */
export function useEditInPlace() {
  const [draft, setDraft] = useState<string | null>(null);
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
