import { NetworkError } from '@solacore/client';
import { fireEvent, render, screen } from '@testing-library/react-native';
import { api } from '@/api/client.ts';
import { ReportSheet } from '@/features/report/report-sheet';
import { onPhone } from '../on-phone';

jest.mock('@/api/client.ts', () => ({ api: { reports: { create: jest.fn() } } }));

const answer = { masked: 'Write to <EMAIL_1>.', step: 'receive', provider: 'compatible' } as const;
const create = jest.mocked(api.reports.create);
const onClose = jest.fn();

beforeEach(async () => {
  create.mockReset();
  create.mockResolvedValue({ report_id: '00000000-0000-4000-8000-000000000001' });
  onClose.mockClear();
  await render(onPhone(<ReportSheet answer={answer} onClose={onClose} />));
});

const choose = (name: string) => fireEvent.press(screen.getByRole('radio', { name }));
const send = () => fireEvent.press(screen.getByRole('button', { name: 'Send the report' }));
const bare = { reason: 'harmful', step: 'receive', provider: 'compatible', locale: 'en' };

test('nothing is sent before a reason is chosen, and by default no text goes along', async () => {
  await send();
  expect(create).not.toHaveBeenCalled();
  await choose('It could do harm');
  expect(screen.getByText('No text from the conversation')).toBeOnTheScreen();
  await send();
  expect(create.mock.calls).toEqual([[bare]]);
  expect(onClose).toHaveBeenCalled();
});

test('the answer goes along only when it is chosen, as it was sent, and is shown beforehand', async () => {
  await choose('It could do harm');
  await choose('This answer; private details stay hidden');
  expect(screen.getByText('Write to <EMAIL_1>.')).toBeOnTheScreen();
  await send();
  expect(create.mock.calls).toEqual([[{ ...bare, excerpt: 'Write to <EMAIL_1>.' }]]);
});

test('what was typed and then not chosen stays here', async () => {
  await choose('It could do harm');
  await choose('What I type here');
  await fireEvent.changeText(screen.getByLabelText('Your text'), 'My own words');
  expect(screen.getByText('My own words')).toBeOnTheScreen();
  await choose('None');
  await send();
  expect(create.mock.calls).toEqual([[bare]]);
});

test('offline it says so, and the report waits in the sheet', async () => {
  create.mockRejectedValue(new NetworkError('unreachable'));
  await choose('It could do harm');
  await send();
  expect(await screen.findByText(/You’re offline/)).toBeOnTheScreen();
  expect(onClose).not.toHaveBeenCalled();
});
