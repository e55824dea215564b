import { Counter, Histogram, type Registry } from 'prom-client';

type Provider = 'stripe' | 'revenuecat';

/** Counts what providers of payments tell us. */
export type BillingMeter = {
  onEvent: (
    provider: Provider,
    outcome: 'applied' | 'repeated' | 'unknown',
    /** From what it tells of to its effect here; null where it does not say when that was. */
    lagSeconds: number | null,
  ) => void;
  /** Something had changed there without our hearing of it. */
  onDifference: (provider: Provider) => void;
};

export function createBillingMeter(registers: Registry[]): BillingMeter {
  const events = new Counter({
    name: 'solacore_billing_events_total',
    help: 'Events of payment providers by what came of them; an unknown one wants a look.',
    labelNames: ['provider', 'outcome'],
    registers,
  });
  const lag = new Histogram({
    name: 'solacore_webhook_lag_seconds',
    help: 'From what an event tells of to its effect here; what comes again is left out.',
    labelNames: ['provider'],
    buckets: [0.5, 1, 2, 5, 15, 60, 300, 1_800, 7_200, 86_400],
    registers,
  });
  const differences = new Counter({
    name: 'solacore_billing_differences_total',
    help: 'Changes at payment providers that no event told of, found by the nightly look.',
    labelNames: ['provider'],
    registers,
  });
  return {
    onEvent: (provider, outcome, lagSeconds) => {
      events.inc({ provider, outcome });
      if (outcome !== 'repeated' && lagSeconds !== null) {
        lag.observe({ provider }, Math.max(0, lagSeconds));
      }
    },
    onDifference: (provider) => differences.inc({ provider }),
  };
}
