import { render, screen } from '@testing-library/react-native';
import { PlanPanel } from '@/features/home/plan-panel.tsx';
import { RecentList } from '@/features/home/recent-list.tsx';
import { i18n } from '@/i18n/i18n';
import type { Conversation } from '@/local-db/records.ts';
import { keptConversation } from './kept-conversation.ts';

beforeEach(() => i18n.changeLanguage('en'));

const recent = (status: 'ready' | 'failed', conversations: Conversation[] = []) => ({
  status,
  conversations,
  reload: jest.fn(),
});

test('a kept conversation is a link with its title and its stamp in words', async () => {
  const today = { ...keptConversation, updatedAt: new Date().toISOString() };
  await render(<RecentList recent={recent('ready', [today])} />);
  const link = screen.getByRole('link', { name: /The deadline nobody will shrink/ });
  expect(link).toHaveTextContent(/Worry\. Clarify, today/);
});

test('says that there is nothing yet, without blame', async () => {
  await render(<RecentList recent={recent('ready')} />);
  expect(screen.getByText('Nothing here yet')).toBeOnTheScreen();
});

test('says that the storage did not answer and offers to try again', async () => {
  await render(<RecentList recent={recent('failed')} />);
  expect(screen.getByText(/Nothing was changed/)).toBeOnTheScreen();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeOnTheScreen();
});

test('the plan shows both halves in the person’s words', async () => {
  const plan = {
    conversation: keptConversation,
    if: 'I start to rewrite it,',
    then: 'send the draft.',
  };
  await render(<PlanPanel plan={plan} />);
  expect(screen.getByText(/I start to rewrite it,/)).toBeOnTheScreen();
  expect(screen.getByText(/send the draft\./)).toBeOnTheScreen();
});
