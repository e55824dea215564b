/** What is remembered of one provider. Times are monotonic milliseconds. */
export type Circuit =
  | { kind: 'closed'; failuresInRow: number; calls: readonly { atMs: number; failed: boolean }[] }
  | { kind: 'open'; untilMs: number }
  | { kind: 'probing' };

/** How a call went; `left` says nothing about the provider. */
export type CallOutcome = 'ok' | 'failed' | 'left';

export type CircuitLimits = {
  /** So many failures one after the other open it, */
  failuresInRow: number;
  /** and so does this share of at least `minCalls` in the window. */
  failureShare: number;
  minCalls: number;
  windowMs: number;
  /** After so long one call may try whether the provider is back. */
  openMs: number;
};

export const defaultCircuitLimits: CircuitLimits = {
  failuresInRow: 5,
  failureShare: 0.5,
  minCalls: 10,
  windowMs: 60_000,
  openMs: 10_000,
};

/** Calls remembered at most: a busy minute is judged by its end. */
const maxCalls = 200;

export const closedCircuit: Circuit = { kind: 'closed', failuresInRow: 0, calls: [] };

/** Until a call may be made: 0 is now, undefined is when the running probe has ended. */
export function closedForMs(circuit: Circuit, nowMs: number): number | undefined {
  if (circuit.kind === 'probing') return undefined;
  return circuit.kind === 'open' ? Math.max(0, circuit.untilMs - nowMs) : 0;
}

/** A call is made, which `closedForMs` has allowed: the first one after an open time is the probe. */
export function beginCall(circuit: Circuit): { circuit: Circuit; isProbe: boolean } {
  return circuit.kind === 'open'
    ? { circuit: { kind: 'probing' }, isProbe: true }
    : { circuit, isProbe: false };
}

/** A call has ended. While the circuit is not closed, only the probe's end counts. */
export function endCall(
  circuit: Circuit,
  call: { outcome: CallOutcome; isProbe: boolean; nowMs: number },
  limits: CircuitLimits,
): Circuit {
  const { outcome, isProbe, nowMs } = call;
  if (circuit.kind === 'probing') return isProbe ? endProbe(call, limits) : circuit;
  if (circuit.kind === 'open' || outcome === 'left') return circuit;
  const failed = outcome === 'failed';
  const failuresInRow = failed ? circuit.failuresInRow + 1 : 0;
  const live = circuit.calls.filter(({ atMs }) => atMs > nowMs - limits.windowMs);
  const calls = [...live, { atMs: nowMs, failed }].slice(-maxCalls);
  const failures = calls.filter((one) => one.failed).length;
  const isTooMany =
    calls.length >= limits.minCalls && failures / calls.length >= limits.failureShare;
  if (failed && (failuresInRow >= limits.failuresInRow || isTooMany)) {
    return { kind: 'open', untilMs: nowMs + limits.openMs };
  }
  return { kind: 'closed', failuresInRow, calls };
}

function endProbe(
  { outcome, nowMs }: { outcome: CallOutcome; nowMs: number },
  { openMs }: CircuitLimits,
): Circuit {
  if (outcome === 'ok') return closedCircuit;
  // A person who left has proven nothing: the next one may try at once.
  return { kind: 'open', untilMs: outcome === 'failed' ? nowMs + openMs : nowMs };
}
