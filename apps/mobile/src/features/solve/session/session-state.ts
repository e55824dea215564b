import type { NetworkFailure } from '@solacore/client';
import type { ErrorCode, HelpResource } from '@solacore/contract';
import type { Conversation, Message } from '@/local-db/records';

/** Why the last turn did not go through. */
export type TurnProblem =
  | { kind: 'refused'; code: ErrorCode; params: Record<string, unknown> }
  | { kind: 'network'; reason: NetworkFailure };

/** What the safety check found. From level 3 on the conversation stands still. */
export type SafetyNotice = {
  level: number;
  category: string | null;
  /** Sent by the server; without them the device's own directory answers. */
  resources: HelpResource[] | null;
  /** A guess: one line without a kind of danger, gone with the next words. Without it help stays. */
  passing?: boolean;
};

export type SessionState = {
  conversation: Conversation;
  /** Oldest first; while a reply streams it is the last one. */
  messages: Message[];
  /** `preparing`: what stands before a turn is done; nothing of it shows yet. */
  phase: 'idle' | 'preparing' | 'waiting' | 'streaming';
  /** Place in the queue while waiting, null when there is none. */
  queuePosition: number | null;
  safety: SafetyNotice | null;
  /** The guide on this device answers, and nothing is sent. */
  isLocal: boolean;
  /** The connection broke in mid-turn and is being taken up again. */
  isReconnecting: boolean;
  /** The last words are in the field to be changed. */
  isEditing: boolean;
  problem: TurnProblem | null;
  /** A feeling the reply named; the person has not confirmed it. */
  suggestedFeeling: string | null;
  /** The kind of danger found last; it stays after the person said that they are safe. */
  dangerKind: string | null;
  /** What waits for the person's consent; null while nothing waits. */
  afterConsent: (() => Promise<void>) | null;
};

/** Nothing can be said now: a turn is prepared or answered. */
export function isBusy(state: SessionState): boolean {
  return state.phase !== 'idle';
}

/** A turn has begun and not ended. */
export function isAnswering(state: SessionState): boolean {
  return state.phase === 'waiting' || state.phase === 'streaming';
}

/** The fixed card takes the screen: nothing is sent and nothing generated is shown. */
export function isCrisis(state: SessionState): boolean {
  return state.safety !== null && state.safety.level >= 3;
}
