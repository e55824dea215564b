import { announceConversationsChanged } from '@/local-db/conversation-changes';
import type { Conversation, Message } from '@/local-db/records';
import type { Session } from './session-deps.ts';

/** Changes the conversation on the screen and on the device. */
export async function changeConversation(
  session: Session,
  change: (conversation: Conversation) => Conversation,
): Promise<void> {
  session.store.setState((state) => ({ conversation: change(state.conversation) }));
  await saveConversation(session);
}

async function saveConversation({ deps, store }: Session): Promise<void> {
  const updatedAt = deps.now().toISOString();
  store.setState((state) => ({ conversation: { ...state.conversation, updatedAt } }));
  await deps.db.saveConversation(store.getState().conversation);
  announceConversationsChanged();
}

export type TurnKeeper = {
  /** All of it, now. */
  save: () => Promise<void>;
  /** Something has come: it is saved within a second. */
  note: () => void;
  /** All of it, after what is being saved. Nothing is saved later. */
  settle: () => Promise<void>;
};

const saveWithinMs = 1000;

/** Keeps the device's copy of a running turn equal to the screen. One save at a time. */
export function keepTurn(session: Session): TurnKeeper {
  const kept = new Map<string, Message | null>(
    session.store.getState().messages.map(({ id }) => [id, null]),
  );
  let timer: ReturnType<typeof setTimeout> | null = null;
  let saving = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    saving = saving.catch(() => undefined).then(work);
    return saving;
  };
  const save = () =>
    inTurn(async () => {
      const { deps, store, masker } = session;
      await deps.db.saveMaskEntries(store.getState().conversation.id, masker.entries());
      await saveConversation(session);
      await saveMessages(session, kept);
    });
  const saveSome = () =>
    inTurn(async () => {
      await session.deps.db.saveConversation(session.store.getState().conversation);
      await saveMessages(session, kept);
    }).catch(() => undefined);
  return {
    save,
    note: () => {
      timer ??= setTimeout(() => {
        timer = null;
        void saveSome();
      }, saveWithinMs);
    },
    settle: () => {
      if (timer) clearTimeout(timer);
      return save();
    },
  };
}

/** What is new first, then away with what left the screen: nothing is lost in between. */
async function saveMessages({ deps, store }: Session, kept: Map<string, Message | null>) {
  const { messages } = store.getState();
  for (const message of messages.slice(-2)) {
    if (kept.get(message.id) === message) continue;
    await deps.db.saveMessage(message);
    kept.set(message.id, message);
  }
  const present = new Set(messages.map(({ id }) => id));
  for (const id of [...kept.keys()]) {
    if (present.has(id)) continue;
    await deps.db.deleteMessage(id);
    kept.delete(id);
  }
}
