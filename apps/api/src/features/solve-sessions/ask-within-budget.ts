import type { Deps } from '../../deps.ts';
import type { LlmCall, LlmEvent, LlmRequest } from '../../llm/llm-client.ts';
import { openTokenBudget, type TokenBudget, tokensUsedUp } from '../usage/index.ts';
import type { Turn } from './turn.ts';

type Asked = {
  /** For whatever else is asked for this turn: its calls are counted and logged too. */
  request: LlmRequest;
  /** The reply; whatever way it ends, the tokens are settled then. */
  stream: () => AsyncGenerator<LlmEvent, void, void>;
  /** Some of the reply has gone to the person. */
  onHeard: () => void;
};

/**
 * Asks the providers within the person's tokens of the day. Where these are used up, the guide
 * answers if it is one of the providers, else the stream throws `RATE_LIMITED`. While the operator
 * has turned AI off it is the guide that answers everybody.
 */
export function askWithinBudget(deps: Deps, turn: Turn, asked: LlmRequest): Asked {
  const { viewer, signal, log } = turn;
  let budget: TokenBudget | undefined;
  let isHeard = false;
  const onCall = (call: LlmCall) => {
    budget?.add(call);
    const { provider, outcome: kind, status } = call;
    if (kind !== 'ok' && kind !== 'aborted') log.warn({ provider, kind, status }, 'a call failed');
  };
  const request = { ...asked, onCall, isHeard: () => isHeard };
  async function* stream(): AsyncGenerator<LlmEvent, void, void> {
    if ((await deps.settings.read()).ai_off) {
      yield* deps.llm.guide.streamReply(request, signal);
      return;
    }
    budget = await openTokenBudget(deps, viewer.userId, asked);
    const guide = deps.llm.clients.find(({ model }) => model === null);
    try {
      if (budget.isGranted) yield* deps.llm.streamReply(request, signal);
      else if (guide) yield* guide.streamReply(request, signal);
      else throw tokensUsedUp(deps.now());
    } finally {
      await budget.settle();
    }
  }
  const onHeard = () => {
    isHeard = true;
  };
  return { request, stream, onHeard };
}
