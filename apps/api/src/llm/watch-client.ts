import { estimateTokens } from '@solacore/solve';
import {
  beginCall,
  type Circuit,
  type CircuitLimits,
  closedCircuit,
  closedForMs,
  endCall,
} from './circuit.ts';
import { estimatePrompt } from './estimate-prompt.ts';
import type { LlmCall, LlmClient, LlmEvent, LlmRequest } from './llm-client.ts';
import { LlmError } from './llm-error.ts';

export type WatchedClient = LlmClient & {
  /** Until it may be asked: 0 is now, undefined while somebody else tries it. */
  closedForMs: () => number | undefined;
};

type Watching = {
  limits: CircuitLimits;
  /** Monotonic milliseconds. */
  now: () => number;
  onCall: (call: LlmCall) => void;
};

/** Seconds to wait for a probe that is under way. */
const probeSeconds = 5;

/** A provider behind its circuit breaker; every call of it is told once it has ended. */
export function watchClient(client: LlmClient, watching: Watching): WatchedClient {
  let circuit: Circuit = closedCircuit;
  const { limits, now, onCall } = watching;
  const provider = client.name;
  return {
    ...client,
    closedForMs: () => closedForMs(circuit, now()),
    async *streamReply(request, signal) {
      const waitMs = closedForMs(circuit, now());
      if (waitMs !== 0) throw circuitOpenError(provider, waitMs);
      const begun = beginCall(circuit);
      circuit = begun.circuit;
      const call = followCall(client, request, now());
      try {
        for await (const event of client.streamReply(request, signal)) {
          call.see(event, now());
          yield event;
        }
        call.succeed();
      } catch (error) {
        if (error instanceof LlmError) call.fail(error);
        throw error;
      } finally {
        const told = call.toCall();
        const outcome = judge(told);
        circuit = endCall(circuit, { outcome, isProbe: begun.isProbe, nowMs: now() }, limits);
        onCall(told);
        request.onCall?.(told);
      }
    },
  };
}

/** Nobody is asked: the provider has failed too often just now. `waitMs` undefined: see `Circuit`. */
export function circuitOpenError(
  provider: LlmError['provider'],
  waitMs: number | undefined,
): LlmError {
  const retryAfterSeconds = waitMs === undefined ? probeSeconds : Math.ceil(waitMs / 1000);
  return new LlmError({ kind: 'unavailable', provider, retryable: false, retryAfterSeconds });
}

/** Statuses that speak of one request, and say nothing about the next person's. */
const ofOneRequest: readonly (number | undefined)[] = [400, 413, 422];

/** A provider that will not speak of a matter works as it should. */
function judge({ outcome, status }: LlmCall): 'ok' | 'failed' | 'left' {
  if (outcome === 'aborted' || ofOneRequest.includes(status)) return 'left';
  return outcome === 'ok' || outcome === 'refused' ? 'ok' : 'failed';
}

/** Keeps lengths and times of one call, and none of its words. */
function followCall({ name, model }: LlmClient, request: LlmRequest, startedMs: number) {
  // What ends without an error and without an end was left by its reader.
  let outcome: LlmCall['outcome'] = 'aborted';
  let firstTokenMs: number | null = null;
  let said = 0;
  let wasHeard = false;
  let status: number | undefined;
  let known: Extract<LlmEvent, { type: 'end' }>['tokens'] | undefined;
  return {
    see(event: LlmEvent, nowMs: number) {
      wasHeard = true;
      if (event.type === 'text') {
        firstTokenMs ??= nowMs - startedMs;
        said += estimateTokens(event.text);
      }
      if (event.type === 'result') said += estimateTokens(JSON.stringify(event.input) ?? '');
      if (event.type === 'end') known = event.tokens;
    },
    succeed() {
      outcome = 'ok';
    },
    fail(error: LlmError) {
      outcome = error.kind;
      status = error.status;
    },
    toCall(): LlmCall {
      const wasRefused = outcome === 'unavailable' || outcome === 'rate_limited';
      const isFree = model === null || (wasRefused && !wasHeard);
      const input = isFree ? 0 : (known?.input ?? estimatePrompt(request));
      const output = isFree ? 0 : (known?.output ?? said);
      return { provider: name, outcome, status, tokens: { input, output }, firstTokenMs };
    },
  };
}
