import type { NewSolveSession } from '@solacore/client';
import { agreeToOverage, hasAgreedToOverage } from '@/features/billing/overage/overage-agreed.ts';
import { ensureServerSession } from '@/features/solve/session/server-session';
import { conversationId, openSession, scriptedSessions } from '../solve/session-kit';

jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));

test('a conversation is only charged for after its own price was agreed to', async () => {
  const asked: NewSolveSession[] = [];
  const { sessions } = scriptedSessions(async function* () {
    yield* [];
  });
  const create = async (fields: NewSolveSession = {}) => {
    asked.push(fields);
    return sessions.create(fields);
  };
  const open = async () => {
    const { session } = await openSession({ ...sessions, create });
    session.deps.acceptsOverage = hasAgreedToOverage;
    return session;
  };
  agreeToOverage('another conversation');
  await ensureServerSession(await open());
  agreeToOverage(conversationId);
  await ensureServerSession(await open());
  expect(asked.map(({ acceptOverage }) => acceptOverage)).toEqual([undefined, true]);
});
