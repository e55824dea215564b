import type {
  CheckIn,
  ProviderName,
  SolveSessionStatus,
  SolveState,
  Step,
} from '@solacore/contract';
import type { CarryDb } from './carry/kept-store.ts';
import type { HistoryDb } from './history/history-records.ts';

/** What the last turn started from: to take its place or to take it up again. */
export type LastTurn = {
  /** The person's words of that turn. */
  wordsId: string;
  /** The words from which on it takes the place of what was said, once its reply begins. */
  replaces: string | null;
  /** The results as they were before it. */
  resultsBefore: SolveState;
};

/** One conversation as this device keeps it. Times are ISO 8601 UTC. */
export type Conversation = {
  /** UUID made here; the server knows the conversation by `serverSessionId`. */
  id: string;
  /** Null until the first message has found the server. */
  serverSessionId: string | null;
  title: string;
  status: SolveSessionStatus;
  /** The step on the screen. */
  shownStep: Step;
  /** The step the server's next message must name; null after the last one. */
  serverStep: Step | null;
  /** The shown step has its result and waits for the person to continue. */
  stepComplete: boolean;
  /** The results so far, with placeholders in place of what is hidden. */
  state: SolveState;
  /** The feeling the person confirmed, in their words. */
  emotion: string | null;
  lang: string;
  /** Help stays in sight for the rest of the conversation. */
  helpPinned: boolean;
  /** When the person said "I'll do this". */
  acceptedAt: string | null;
  /** When the person ended it without a plan. */
  endedAt: string | null;
  /** Null before the first turn. */
  lastTurn: LastTurn | null;
  createdAt: string;
  updatedAt: string;
};

/** `waiting`: words that go by themselves once there is a connection. */
export type MessageStatus = 'sent' | 'streaming' | 'stopped' | 'failed' | 'cut' | 'waiting';

/** Who wrote a reply; `device` is the guide that runs here, of which the server knows nothing. */
export type Answerer = ProviderName | 'device';

/** What made a reply: the model by its provider's name (the guide is none), and which prompt or texts. */
type Stamp = { model: string | null; promptVersion: string | null };

export type Message = {
  id: string;
  conversationId: string;
  role: 'user' | 'assistant';
  /** As the person reads it. */
  content: string;
  /** As it left this device or came back to it, with placeholders. */
  masked: string;
  step: Step;
  status: MessageStatus;
  /** The tap on Continue that opens a step: drawn as a divider. */
  isOpening: boolean;
  provider: Answerer | null;
  /** On a reply that ended well, from a server that tells it or from this device. */
  stamp?: Stamp;
  /** On a reply that has not ended well: the number of the last event that is in it. */
  lastEventId?: number;
  createdAt: string;
};

/** The last words of a conversation, which wait for a connection. */
export type WaitingWords = {
  messageId: string;
  conversationId: string;
  title: string;
  /** As the person reads it. */
  content: string;
  step: Step;
  isOpening: boolean;
};

/** What stands for what. Never leaves the device. */
export type MaskEntry = { placeholder: string; value: string };

/** What left this device for one message, byte for byte. */
export type SentRequest = {
  conversationId: string;
  messageId: string;
  /** The message whose place it takes; both are listed together from then on. */
  replaces: string | null;
  /** The body of the request, as it went out. */
  body: string;
  sentAt: string;
};

/** `isAnswered` is false where nobody can tell whether it arrived. */
export type SentRecord = Omit<SentRequest, 'replaces'> & { isAnswered: boolean };

/** A turn as it stands: what is new of it, and what is gone. */
export type TurnRecord = {
  conversation: Conversation;
  messages: Message[];
  removedIds: string[];
  maskEntries: MaskEntry[];
  /** A message of which nothing is kept, not even what left: danger was found in it. */
  forgottenId: string | null;
  /** The draft was sent: with its words on the device it has done its work. */
  forgetsDraft: boolean;
};

/** What is kept on this device, behind one door. Every function may reject with a storage error. */
export type LocalDb = HistoryDb &
  CarryDb & {
    findConversation: (id: string) => Promise<Conversation | undefined>;
    /** Newest first. */
    listConversations: (limit: number) => Promise<Conversation[]>;
    saveConversation: (conversation: Conversation) => Promise<void>;
    deleteConversation: (id: string) => Promise<void>;
    /** With all that belongs to them. A turn of theirs that still runs writes nothing any more. */
    deleteConversations: (ids: string[]) => Promise<void>;
    /** The ids of those that nobody wrote in or told of since `moment`, ISO 8601 UTC. */
    listUntouched: (moment: string) => Promise<string[]>;
    countConversations: () => Promise<number>;
    /** Words to hide and settings stay. */
    deleteAllConversations: () => Promise<void>;
    /** Oldest first. */
    listMessages: (conversationId: string) => Promise<Message[]>;
    saveMessage: (message: Message) => Promise<void>;
    deleteMessage: (id: string) => Promise<void>;
    /** All of it or nothing, so that a killed app finds words, results and reply of one moment. */
    saveTurn: (turn: TurnRecord) => Promise<void>;
    /** What waits for a connection, in the order in which it was said. */
    listWaiting: () => Promise<WaitingWords[]>;
    /** None of it goes by itself any more; each can still be sent by a tap. */
    stopWaiting: () => Promise<void>;
    listMaskEntries: (conversationId: string) => Promise<MaskEntry[]>;
    saveMaskEntries: (conversationId: string, entries: MaskEntry[]) => Promise<void>;
    findDraft: (conversationId: string) => Promise<string | undefined>;
    /** An empty text forgets the draft. */
    saveDraft: (conversationId: string, text: string) => Promise<void>;
    /** Kept before it leaves. The same body again is the same request. */
    noteSent: (request: SentRequest) => Promise<void>;
    /** The server has spoken: the last request of this message arrived. */
    noteAnswered: (messageId: string) => Promise<void>;
    /** All that left for this message and for those it took the place of; newest first. */
    listSent: (messageId: string) => Promise<SentRecord[]>;
    /** The newest of all that left this device, newest first. */
    listLatestSent: (limit: number) => Promise<SentRecord[]>;
    /** How the plan went, oldest first. */
    listCheckIns: (conversationId: string) => Promise<CheckIn[]>;
    /** The same moment again takes the place of what was said before. */
    saveCheckIn: (checkIn: CheckIn) => Promise<void>;
    /** Words of the person's own that are hidden before sending, in the order they were added. */
    listHiddenWords: () => Promise<string[]>;
    addHiddenWord: (word: string, createdAt: string) => Promise<void>;
    removeHiddenWord: (word: string) => Promise<void>;
    findSetting: (key: string) => Promise<string | undefined>;
    listSettings: () => Promise<Record<string, string>>;
    saveSetting: (key: string, value: string) => Promise<void>;
    /** All of it, in one go. */
    deleteEverything: () => Promise<void>;
  };
