import { useCallback, useEffect, useState } from 'react';

type Loaded<T> =
  | { status: 'loading' }
  | { status: 'failed'; error: unknown }
  | { status: 'ready'; value: T };

/** What the server says when a screen opens; `load` is the same function at every rendering. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> & { reload: () => void } {
  const [state, setState] = useState<Loaded<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    let mounted = true;
    // What is on the screen stays there until the new answer has come.
    setState((before) => (before.status === 'ready' ? before : { status: 'loading' }));
    load().then(
      (value) => {
        if (mounted) setState({ status: 'ready', value });
      },
      (error: unknown) => {
        if (mounted) setState({ status: 'failed', error });
      },
    );
    return () => {
      mounted = false;
    };
  }, [load, attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, reload };
}
