import { useLocalSearchParams } from 'expo-router';
import { useLoaded } from '@/api/use-loaded.ts';
import { loadSessionPart } from './load-session-part';
import { NoSession } from './no-session.tsx';

/** One conversation, from the first word to the plan. */
export function SessionScreen() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <KeptSession id={id} />;
}

/** The conversation of this id. Without what hides words and looks for danger in them none opens. */
export function KeptSession({ id }: { id: string }) {
  const part = useLoaded(loadSessionPart);
  if (part.status === 'loading') return <NoSession status="opening" />;
  if (part.status === 'failed') return <NoSession status="unloaded" onTryAgain={part.reload} />;
  const { OpenSession } = part.value;
  return <OpenSession id={id} />;
}
