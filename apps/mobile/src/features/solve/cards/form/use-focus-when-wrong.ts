import { type RefObject, useEffect } from 'react';
import type { FormState } from './use-step-form.ts';

/** Brings the first wrong field to the person when Continue found it. */
export function useFocusWhenWrong(
  { wrongAt }: FormState,
  field: string | undefined,
  target: RefObject<{ focus: () => void } | null>,
): void {
  useEffect(() => {
    if (field !== undefined && wrongAt?.field === field) target.current?.focus();
  }, [wrongAt, field, target]);
}
