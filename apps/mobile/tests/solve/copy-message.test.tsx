import { fireEvent, render, screen, waitFor } from '@testing-library/react-native';
import { act } from 'react';
import { sayWords } from '@/features/solve/session/talk';
import { SessionView } from '@/features/solve/session-view';
import { useToastStore } from '@/ui/toast-store';
import { onPhone } from '../on-phone';
import { done, openSession, scriptedSessions, token } from './session-kit';

const clipboard = { isBroken: false, texts: [''] };

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));
jest.mock('expo-clipboard', () => ({ setStringAsync: (text: string) => mockCopy(text) }));

async function mockCopy(text: string) {
  if (clipboard.isBroken) throw new Error('not now');
  clipboard.texts.push(text);
  return true;
}

const toast = () => useToastStore.getState().toast?.message;
const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));

beforeEach(async () => {
  Object.assign(clipboard, { isBroken: false, texts: [] });
  useToastStore.setState({ toast: null });
  const client = scriptedSessions(async function* () {
    yield token('Then write to <EMAIL_1> first.');
    yield done('receive', false);
  });
  const { session } = await openSession(client.sessions);
  await render(onPhone(<SessionView session={session} />));
  await act(() => sayWords(session, 'I owe sam@example.com a report.'));
});

test('a reply is copied as it is read, never with a placeholder', async () => {
  await press('Copy this reply');
  await waitFor(() => expect(toast()).toBe('Copied.'));
  expect(clipboard.texts).toEqual(['Then write to sam@example.com first.']);
});

test('so are the words of the person', async () => {
  await press('Copy your message');
  await waitFor(() => expect(toast()).toBe('Copied.'));
  expect(clipboard.texts).toEqual(['I owe sam@example.com a report.']);
});

test('where it cannot be copied, that is said', async () => {
  clipboard.isBroken = true;
  await press('Copy this reply');
  await waitFor(() => expect(toast()).toBe('It couldn’t be copied here.'));
});
