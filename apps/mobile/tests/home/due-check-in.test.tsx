import { fireEvent, render, screen } from '@testing-library/react-native';
import { act } from 'react';
import { CheckInLine } from '@/features/home/check-in-line';
import { useDueCheckIn } from '@/features/home/use-due-check-in';
import { i18n } from '@/i18n/i18n';
import type { Conversation } from '@/local-db';
import { localDbStore } from '@/local-db/local-db-state';
import type { LocalDb } from '@/local-db/records';
import { newConversation } from '@/local-db/start-conversation';
import { openAt, went } from '../account/fake-router.ts';
import { openTestLocalDb } from '../local-db/node-database';
import { wholeResults } from '../solve/whole-results';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));

const id = '00000000-0000-4000-8000-0000000000c1';

async function keepPlan(acceptedAt: string): Promise<{ db: LocalDb; plans: Conversation[] }> {
  const db = await openTestLocalDb();
  const begun = newConversation(id, 'en', new Date(acceptedAt));
  await db.saveConversation({ ...begun, acceptedAt, state: wholeResults() });
  localDbStore.setState({ status: 'open', db }, true);
  return { db, plans: await db.listConversations(20) };
}

function Due({ plans }: { plans: Conversation[] }) {
  const due = useDueCheckIn(plans);
  return due ? <CheckInLine due={due} /> : null;
}

beforeEach(async () => {
  openAt();
  await i18n.changeLanguage('en');
});

test('home asks about a plan whose day has come, in its own words, and leads there', async () => {
  const { plans } = await keepPlan('2026-01-10T10:00:00.000Z');
  await render(<Due plans={plans} />);
  expect(await screen.findByText('Write to Sam')).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Tell how it went' }));
  expect(went()).toEqual([`push /session/[id]?id=${id}`]);
});

test('it does not ask on the first day', async () => {
  const { plans } = await keepPlan(new Date().toISOString());
  await render(<Due plans={plans} />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.queryByText('Write to Sam')).toBeNull();
});

test('it does not ask once it was told that it is done', async () => {
  const { db, plans } = await keepPlan('2026-01-10T10:00:00.000Z');
  await db.saveCheckIn({ sessionId: id, at: '2026-01-12T10:00:00.000Z', result: 'done' });
  await render(<Due plans={plans} />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.queryByText('Write to Sam')).toBeNull();
});
