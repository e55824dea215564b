import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { estimatePrompt } from '../../llm/estimate-prompt.ts';
import type { LlmCall, LlmRequest } from '../../llm/llm-client.ts';
import { replyRoom } from '../../llm/reply-room.ts';
import { correctTokens, reserveTokens, type TokenDay } from './token-budget.store.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** The tokens of one turn: reserved before a model is asked, afterwards set to what was used. */
export type TokenBudget = {
  /** False where the person has used the day's tokens up. */
  isGranted: boolean;
  /** Counts a call of a provider, also one that is made after `settle`. */
  add: (call: LlmCall) => void;
  /** Sets the reservation to what was counted. Never throws. */
  settle: () => Promise<void>;
};

const unguarded: TokenBudget = {
  isGranted: true,
  add: () => undefined,
  settle: async () => undefined,
};

type Asked = Pick<LlmRequest, 'prompt' | 'deep'>;

/** Reserves room for the prompt and the longest reply, where the operator has set a daily guard. */
export async function openTokenBudget(
  { config, database: { db }, llm, log, now }: Deps,
  userId: string,
  request: Asked,
): Promise<TokenBudget> {
  const limit = config.llm.dailyTokensPerUser;
  const isModelAsked = llm.clients[0]?.model != null;
  if (limit === null || !isModelAsked) return unguarded;
  const reserved = estimatePrompt(request) + replyRoom(request);
  const on: TokenDay = { userId, day: utcDay(now()) };
  if (!(await reserveTokens(db, on, reserved, limit))) return { ...unguarded, isGranted: false };
  let used = 0;
  let written = reserved;
  // What cannot be written now stays reserved: the guard errs to the careful side.
  const correct = async () => {
    const difference = used - written;
    written = used;
    await correctTokens(db, on, difference).catch(() =>
      log.warn('the tokens of a turn were not settled'),
    );
  };
  let isSettled = false;
  return {
    isGranted: true,
    add: ({ tokens }) => {
      const spent = tokens.input + tokens.output;
      used += spent;
      if (isSettled && spent > 0) void correct();
    },
    async settle() {
      isSettled = true;
      await correct();
    },
  };
}

/** The refusal of a day whose tokens are used up; a new one begins at midnight UTC. */
export function tokensUsedUp(now: Date): AppError {
  const untilMidnightMs = dayMs - (now.getTime() % dayMs);
  return new AppError('RATE_LIMITED', {}, untilMidnightMs / 1000);
}

/** `2026-12-01`. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
