import { createMasker } from '@solacore/privacy';
import type { SafetyPlan } from '@/features/help/plan-store.ts';
import type { Conversation, LocalDb } from '@/local-db/records';

const everyConversation = -1;

type Beside = { now: Date; safetyPlan: SafetyPlan; settings: Record<string, string> };

/** All that this device keeps of a person, readable: placeholders are put back. */
export async function readDevice(db: LocalDb, { now, safetyPlan, settings }: Beside) {
  const conversations = await db.listConversations(everyConversation);
  return {
    format: 'solacore-device-export',
    version: 1,
    exported_at: now.toISOString(),
    conversations: await Promise.all(conversations.map((one) => readConversation(db, one))),
    words_to_hide: await db.listHiddenWords(),
    safety_plan: safetyPlan,
    settings: { ...settings, ...(await db.listSettings()) },
  };
}

async function readConversation(db: LocalDb, conversation: Conversation) {
  const { id, title, status, shownStep, state, emotion, acceptedAt, endedAt, lang } = conversation;
  const entries = await db.listMaskEntries(id);
  const { unmask } = createMasker({ entries });
  const messages = await db.listMessages(id);
  return {
    id,
    title: unmask(title),
    status,
    step: shownStep,
    language: lang,
    started_at: conversation.createdAt,
    changed_at: conversation.updatedAt,
    plan_accepted_at: acceptedAt,
    ended_without_plan_at: endedAt,
    feeling: emotion,
    results: unmaskStrings(state, unmask),
    messages: await Promise.all(
      messages.map(async (message) => ({
        role: message.role,
        text: message.content,
        step: message.step,
        status: message.status,
        written_at: message.createdAt,
        answered_by: message.provider,
        what_left: (await db.listSent(message.id)).map(({ body, sentAt, isAnswered }) => ({
          sent_at: sentAt,
          arrived: isAnswered,
          body,
        })),
      })),
    ),
    check_ins: (await db.listCheckIns(id)).map(({ sessionId: _, ...checkIn }) => checkIn),
    draft: (await db.findDraft(id)) ?? null,
    placeholders: Object.fromEntries(entries.map(({ placeholder, value }) => [placeholder, value])),
  };
}

function unmaskStrings(value: unknown, unmask: (text: string) => string): unknown {
  if (typeof value === 'string') return unmask(value);
  if (Array.isArray(value)) return value.map((one) => unmaskStrings(one, unmask));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    unmaskStrings(part, unmask),
  ]);
  return Object.fromEntries(entries);
}
