import type { Session } from './session-deps.ts';

/**
 * True: the person has agreed. Otherwise nothing leaves: the words stay as a draft, consent is
 * asked for, and `action` waits for the answer.
 */
export async function mayLeave(
  session: Session,
  action: () => Promise<void>,
  words = '',
): Promise<boolean> {
  // The guide on this device is asked without anything leaving.
  if (session.store.getState().isLocal && session.deps.mayTalkHere()) return true;
  if (await session.deps.mayShare()) return true;
  if (words !== '') await keepDraft(session, words);
  const afterConsent = async () => {
    // At once: until its turn has begun nothing else can be said.
    await Promise.all([action(), words === '' ? undefined : keepDraft(session, '')]);
  };
  session.store.setState({ afterConsent });
  return false;
}

/** The person's answer. After a no the words are in the field where they were written. */
export async function answerConsent(session: Session, isAgreed: boolean): Promise<void> {
  const { afterConsent } = session.store.getState();
  // Before the conversation shows again: its field reads the draft.
  const running = isAgreed ? afterConsent?.() : undefined;
  session.store.setState({ afterConsent: null });
  await running;
}

async function keepDraft(session: Session, text: string): Promise<void> {
  session.draft = text;
  await session.deps.db.saveDraft(session.store.getState().conversation.id, text);
}
