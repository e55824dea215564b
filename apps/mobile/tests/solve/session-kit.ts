import { type Client, NetworkError, type NumberedEvent } from '@solacore/client';
import type { PostMessageRequest, SolveEvent, Step } from '@solacore/contract';
import { neutralWord } from '@/features/privacy/neutral-word';
import { feelingWord } from '@/features/solve/feeling';
import { loadSession } from '@/features/solve/session/load-session';
import type { Session, SessionDeps } from '@/features/solve/session/session-deps';
import { i18n } from '@/i18n/i18n';
import type { LocalDb } from '@/local-db/records';
import { newConversation } from '@/local-db/start-conversation';
import { openTestLocalDb } from '../local-db/node-database';

export const conversationId = '00000000-0000-4000-8000-0000000000c1';
const serverSessionId = '00000000-0000-4000-8000-0000000000f1';
const usage = { sessions_used: 1, sessions_limit: 10, tier: 'free' } as const;

type Script = (request: PostMessageRequest, signal?: AbortSignal) => AsyncIterable<SolveEvent>;

type Asked = {
  creations: number;
  turns: PostMessageRequest[];
  patches: unknown[];
};

/** What the server still holds of a turn; without one a reply is lost. */
type Held = (messageId: string, afterId: number) => AsyncIterable<SolveEvent>;

/** A client whose turns are played by `script`; it keeps what it was asked. */
export function scriptedSessions(script: Script, held: Held = nothingHeld) {
  const asked: Asked = { creations: 0, turns: [], patches: [] };
  const resumed: { messageId: string; afterId: number }[] = [];
  const stopped: string[] = [];
  const remote: { step: Step; status: 'active' | 'completed' | 'abandoned' } = {
    step: 'receive',
    status: 'active',
  };
  const described = () => ({
    session_id: serverSessionId,
    status: remote.status,
    current_step: remote.step,
    started_at: '2026-11-20T10:00:00.000Z',
    completed_at: null,
  });
  const sessions: Client['solveSessions'] = {
    create: async () => {
      asked.creations += 1;
      return { session_id: serverSessionId, status: 'active', current_step: 'receive', usage };
    },
    list: async () => ({ sessions: [], next_cursor: null }),
    get: async () => described(),
    patch: async (_, body) => {
      asked.patches.push(body);
      if (body.current_step) remote.step = body.current_step;
      if (body.status) remote.status = body.status;
      return described();
    },
    postMessage: (_, request, stream) => {
      asked.turns.push(request);
      return numbered(script(request, stream?.signal), 0);
    },
    resumeStream: (_, messageId, afterId) => {
      resumed.push({ messageId, afterId });
      return numbered(held(messageId, afterId), afterId);
    },
    stopGeneration: async (_, messageId) => {
      stopped.push(messageId);
    },
  };
  return { sessions, asked, remote, resumed, stopped };
}

async function* nothingHeld(): AsyncGenerator<SolveEvent> {
  yield* [];
  throw new NetworkError('lost');
}

async function* numbered(
  events: AsyncIterable<SolveEvent>,
  afterId: number,
): AsyncGenerator<NumberedEvent> {
  let id = afterId;
  for await (const event of events) {
    id += 1;
    yield { ...event, id };
  }
}

export function token(content: string): SolveEvent {
  return { event: 'token', data: { content } };
}

export function done(next_step: Step | null, step_complete: boolean): SolveEvent {
  return {
    event: 'done',
    data: {
      next_step,
      step_complete,
      emotion_detected: null,
      usage,
      provider: 'guide',
      truncated: false,
    },
  };
}

type DoneData = Extract<SolveEvent, { event: 'done' }>['data'];

/** The end of a first reply, and who says to have written it. */
export function doneBy(stamp: Pick<DoneData, 'provider' | 'model' | 'prompt_version'>): SolveEvent {
  const step = { next_step: 'receive', step_complete: false, emotion_detected: null } as const;
  return { event: 'done', data: { ...step, usage, truncated: false, ...stamp } };
}

/** A new conversation, open, on a real database in memory. */
export async function openSession(
  sessions: Client['solveSessions'],
  db?: LocalDb,
): Promise<{ session: Session; db: LocalDb; deps: SessionDeps }> {
  const store = db ?? (await openTestLocalDb());
  let count = 0;
  const deps: SessionDeps = {
    sessions,
    db: store,
    language: () => 'en',
    continueMessage: () => 'Yes, that fits.',
    skipMessage: () => 'Next step, please.',
    feelingWord: (label) => feelingWord(i18n.t, label, 'en'),
    neutralWord: (placeholder) => neutralWord(i18n.t, placeholder),
    mayShare: async () => true,
    isOnline: () => true,
    isServerThere: async () => true,
    isSignedIn: () => true,
    mayTalkHere: () => true,
    guidePaceMs: 0,
    acceptsOverage: () => false,
    countHelpShown: () => undefined,
    newId: () => {
      count += 1;
      return `${db ? 'again' : 'id'}-${count}`;
    },
    now: () => new Date(Date.UTC(2026, 10, 20, 10, 0, count)),
  };
  if (!db) {
    await store.saveConversation(newConversation(conversationId, 'en', deps.now()));
  }
  const session = await loadSession(deps, conversationId);
  if (!session) throw new Error('the conversation is kept');
  return { session, db: store, deps };
}
