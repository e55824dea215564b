import type { Client } from '@solacore/client';
import type { Language } from '@solacore/contract';
import type { Masker } from '@solacore/privacy';
import type { StoreApi } from 'zustand/vanilla';
import type { HiddenWords } from '@/features/privacy/words/hidden-words.ts';
import type { LocalDb } from '@/local-db/records';
import type { SessionState } from './session-state.ts';

/** Everything a session needs from outside. */
export type SessionDeps = {
  sessions: Client['solveSessions'];
  db: LocalDb;
  language: () => Language;
  /** The short confirmation that opens the next step, in the person's voice. */
  continueMessage: () => string;
  /** The same where the person leaves a step out. */
  skipMessage: () => string;
  /** A feeling's name as the person reads it; empty where there is no word for it. */
  feelingWord: (label: string) => string;
  /** What stands for a placeholder that this device does not know. */
  neutralWord: (placeholder: string) => string;
  /** Whether the person has agreed that words go to those who answer now. Never rejects. */
  mayShare: () => Promise<boolean>;
  /** False where the device knows that it has no connection. */
  isOnline: () => boolean;
  /** Asks the server something small. Never rejects. */
  isServerThere: () => Promise<boolean>;
  /** Signed out, only the guide on this device answers. */
  isSignedIn: () => boolean;
  /** Whether the guide on this device may answer: the person is not under age. */
  mayTalkHere: () => boolean;
  /** The pause between two words of the guide on this device. */
  guidePaceMs: number;
  /** Whether the person has agreed to pay for this conversation, over the limit of their plan. */
  acceptsOverage: (conversationId: string) => boolean;
  /** Help was shown by the device itself. Counted by region only; nothing waits for it. */
  countHelpShown: (serverSessionId: string | null) => void;
  newId: () => string;
  now: () => Date;
};

/** One conversation that is open on the screen. */
export type Session = {
  deps: SessionDeps;
  store: StoreApi<SessionState>;
  masker: Masker;
  /** The person's own words to hide; `masker` follows them. */
  hiddenWords: HiddenWords;
  /** What leads to a turn just now; see prepare-turn.ts. */
  preparing: (() => Promise<void>) | null;
  /** Stops the running turn; null while none runs. */
  running: AbortController | null;
  /** Over when the server has heard of the last stop. */
  stopping: Promise<void>;
  /** What is being written; it outlives the field it is written in. */
  draft: string;
};
