import { ApiError, NetworkError } from '@solacore/client';
import { fireEvent, render, screen } from '@testing-library/react-native';
import type { Session } from '@/features/solve/session/session-deps';
import { SessionView } from '@/features/solve/session-view';
import { onPhone } from '../on-phone';
import { scriptedSessions } from './session-kit';

export function show(session: Session) {
  return render(onPhone(<SessionView session={session} />));
}

export const press = (name: string | RegExp) =>
  fireEvent.press(screen.getByRole('button', { name }));

/** Writes into a field and leaves it, as a person does. */
export async function write(label: string, text: string, place = 0) {
  const field = screen.getAllByLabelText(label)[place];
  if (!field) throw new Error(`no field ${label}`);
  await fireEvent.changeText(field, text);
  await fireEvent(field, 'blur');
}

export function refusal(code: 'LLM_UNAVAILABLE' | 'QUOTA_EXCEEDED') {
  return new ApiError({ code, params: {}, status: 503, requestId: null, retryAfterSeconds: null });
}

/** A server that can be away: then nothing at all gets through. */
export function serverThatGoes(script: Parameters<typeof scriptedSessions>[0]) {
  const there = { is: true };
  const client = scriptedSessions(async function* (request, signal) {
    if (!there.is) throw new NetworkError('unreachable');
    yield* script(request, signal);
  });
  const only = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => {
    return async (...args: A) => {
      if (!there.is) throw new NetworkError('unreachable');
      return call(...args);
    };
  };
  const { create, get, patch } = client.sessions;
  const sessions = {
    ...client.sessions,
    create: only(create),
    get: only(get),
    patch: only(patch),
  };
  return { ...client, sessions, there };
}

/** From Receive to the kept plan, with not one reply. */
export async function fillInAll() {
  await fireEvent.press(screen.getByRole('radio', { name: 'Worry' }));
  await press('Continue to Clarify');
  expect(await screen.findByText('2 of 5')).toBeOnTheScreen();
  await write('What happens', 'Sam (sam@example.com) moved the deadline twice.');
  await write('What it does to you (optional)', 'I lose my weekends.');
  await write('Good enough', 'Two reports by Friday.');
  await write('In the way (optional)', 'I rewrite everything.');
  await fireEvent.press(screen.getByRole('radio', { name: 'Mostly' }));
  await press('Continue to Reframe');
  expect(await screen.findByText('3 of 5')).toBeOnTheScreen();
  await write('The thought (optional)', 'I let everyone down.');
  await write('Another view', 'I missed one thing that mattered.');
  await press('Continue to Options');
  expect(await screen.findByText('4 of 5')).toBeOnTheScreen();
  await write('What you could do', 'Ask Sam what to drop');
  await write('What speaks for it (optional)', 'Quick\nClear');
  await write('What you could do', 'Let one report be late', 1);
  await fireEvent.press(screen.getByRole('radio', { name: 'Ask Sam what to drop' }));
  await press('Continue to Commit');
  expect(await screen.findByText('5 of 5')).toBeOnTheScreen();
  await write('When', 'Tuesday 9:10');
  await write('If', 'I start rewriting it');
  await write('then I will', 'send the second draft');
  await press('I’ll do this');
  expect(await screen.findByText('The plan is kept on this device.')).toBeOnTheScreen();
}
