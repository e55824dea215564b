import { NoSession } from './no-session.tsx';
import { SessionView } from './session-view.tsx';
import { useSolveSession } from './use-solve-session.ts';

/** The conversation of this id, or why it is not shown. */
export function OpenSession({ id }: { id: string }) {
  const { status, session } = useSolveSession(id);
  if (status === 'open') return <SessionView key={id} session={session} />;
  return <NoSession status={status} />;
}
