import type { CheckIn } from '@solacore/contract';
import type { Conversation } from '../records.ts';
import type { Snippet } from './snippet.ts';

/** A stretch of time, ISO 8601 UTC: from (included) until (excluded). */
export type Span = { from: string; until: string };

/** Which of the kept conversations are looked for; what is left out does not matter. */
export type HistoryQuery = {
  /** Words in titles, messages and plans; empty for all of them. */
  words: string;
  /** Changed at this moment or later. */
  since?: string | undefined;
  month?: Span | undefined;
  /** The names of feelings that are wanted, as people confirmed them. */
  feelings?: string[] | undefined;
  hasPlan?: boolean | undefined;
};

/** The last one of a page: the next page begins after it. */
export type Cursor = { at: string; id: string };

/** `snippet` is where the words were found outside the title; `told` is the last check-in. */
export type HistoryItem = {
  conversation: Conversation;
  snippet: Snippet | null;
  told: CheckIn['result'] | null;
};

export type Page<Item> = { items: Item[]; next: Cursor | null };

/** A plan in the person's words. */
export type PlanItem = {
  conversation: Conversation;
  if: string;
  then: string;
  firstStep: string;
  told: { result: CheckIn['result']; at: string } | null;
};

type FeelingCount = { month: Span; feeling: string; count: number };

export type Insights = {
  /** In every month that was asked for. */
  feelings: FeelingCount[];
  /** Plans by what was told of them last; `untold` where nothing was. */
  plans: Record<CheckIn['result'] | 'untold', number>;
  /** Conversations where the weight was named before and after: less, about the same, more. */
  weight: { less: number; same: number; more: number };
};

export type HistoryDb = {
  /** Newest first. What has changed is in the index before it is asked. */
  findHistory: (
    query: HistoryQuery,
    after: Cursor | null,
    limit: number,
  ) => Promise<Page<HistoryItem>>;
  countHistory: (query: HistoryQuery) => Promise<number>;
  /** Of `months` those in which a conversation changed. */
  listMonths: (months: Span[]) => Promise<Span[]>;
  /** The first and the last moment something was kept; null while nothing is. */
  findSpan: () => Promise<Span | null>;
  /** Every name of a feeling that was confirmed. */
  listFeelings: () => Promise<string[]>;
  /** Nothing happens where the conversation is gone. */
  renameConversation: (id: string, title: string) => Promise<void>;
  /** Plans that were accepted, the newest first. */
  listPlans: (after: Cursor | null, limit: number) => Promise<Page<PlanItem>>;
  readInsights: (months: Span[]) => Promise<Insights>;
  /** Puts the next few changed conversations into the index; how many there were. */
  indexSome: () => Promise<number>;
  countUnindexed: () => Promise<number>;
};
