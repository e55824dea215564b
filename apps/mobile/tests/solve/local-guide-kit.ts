import { NetworkError } from '@solacore/client';
import { scriptedSessions } from './session-kit';

export const first = 'My boss Sam keeps moving the deadline and I am worried I will lose the job.';
export const answers = {
  receive: ['Mostly I am worried, and tired of it.'],
  clarify: [
    'Every Friday he moves the date without telling me.',
    'I want to know the date a week before.',
    'I never ask him about it.',
    'Yes.',
  ],
  reframe: [
    'I think he does it because I am bad at my job. It could also be his own boss.',
    'Yes.',
  ],
  options: ['I could ask him on Monday.', 'Something small.'],
  commit: ['Ask Sam for ten minutes.', 'Monday at 9, at my desk.', 'I get nervous.', '8', 'Yes.'],
} as const;

/** A client that counts every call as a mistake. */
export function noServer() {
  const client = scriptedSessions(async function* () {
    yield* [];
    throw new NetworkError('unreachable');
  });
  return client;
}
