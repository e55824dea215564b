import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginCall,
  type CallOutcome,
  type Circuit,
  closedCircuit,
  closedForMs,
  endCall,
  defaultCircuitLimits as limits,
} from '../../src/llm/circuit.ts';

/** One call after the other at `nowMs`, each ended before the next begins. */
function played(outcomes: CallOutcome[], from: Circuit = closedCircuit, nowMs = 0): Circuit {
  return outcomes.reduce((circuit, outcome) => {
    const begun = beginCall(circuit);
    return endCall(begun.circuit, { outcome, isProbe: begun.isProbe, nowMs }, limits);
  }, from);
}
const failures = (count: number): CallOutcome[] => Array(count).fill('failed');

describe('a circuit', () => {
  it('opens at the last of so many failures in a row, for so long', () => {
    expect(closedForMs(played(failures(4)), 0)).toBe(0);
    expect(closedForMs(played(failures(5)), 0)).toBe(limits.openMs);
    expect(closedForMs(played(failures(5)), limits.openMs - 1)).toBe(1);
    expect(closedForMs(played(failures(5)), limits.openMs)).toBe(0);
    expect(limits.openMs).toBeLessThanOrEqual(15_000);
  });

  it('opens where half of ten calls in a minute failed, not where they are older', () => {
    const mixed: CallOutcome[] = Array.from({ length: 9 }, (_, at) => (at % 2 ? 'failed' : 'ok'));
    expect(closedForMs(played([...mixed, 'failed']), 0)).toBe(limits.openMs);
    expect(closedForMs(played(['failed'], played(mixed), limits.windowMs), limits.windowMs)).toBe(
      0,
    );
  });

  it('stays closed when people leave', () => {
    const left: CallOutcome[] = Array(100).fill('left');
    expect(closedForMs(played([...failures(4), ...left]), 0)).toBe(0);
    expect(closedForMs(played([...failures(4), ...left, 'failed']), 0)).toBe(limits.openMs);
  });

  it('lets one probe in, and closes or opens again as it ends', () => {
    const probe = beginCall(played(failures(5)));
    expect(probe.isProbe).toBe(true);
    expect(closedForMs(probe.circuit, 60_000)).toBeUndefined();
    const end = (outcome: CallOutcome) =>
      closedForMs(
        endCall(probe.circuit, { outcome, isProbe: true, nowMs: 60_000 }, limits),
        60_000,
      );
    expect(end('ok')).toBe(0);
    expect(end('failed')).toBe(limits.openMs);
    expect(end('left')).toBe(0);
    const leftOnce = endCall(probe.circuit, { outcome: 'left', isProbe: true, nowMs: 1 }, limits);
    expect(beginCall(leftOnce).isProbe).toBe(true);
  });

  it('does not listen to calls from before it opened', () => {
    const open = played(failures(5));
    const late = { outcome: 'ok', isProbe: false, nowMs: 1 } as const;
    expect(endCall(open, late, limits)).toBe(open);
    const probing = beginCall(open).circuit;
    expect(endCall(probing, { ...late, outcome: 'failed' }, limits)).toBe(probing);
  });

  it('is never shut for longer than its time, whatever happens', () => {
    const step = fc.record({
      outcome: fc.constantFrom<CallOutcome>('ok', 'failed', 'left'),
      pauseMs: fc.nat(20_000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let circuit: Circuit = closedCircuit;
        let nowMs = 0;
        for (const { outcome, pauseMs } of steps) {
          nowMs += pauseMs;
          const waitMs = closedForMs(circuit, nowMs);
          if (waitMs === undefined || waitMs > limits.openMs) return false;
          if (waitMs > 0) continue;
          circuit = played([outcome], circuit, nowMs);
        }
        return closedForMs(circuit, nowMs + limits.openMs) === 0;
      }),
    );
  });
});
