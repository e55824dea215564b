type Charge = { customerId: string; sessionId: string };

/**
 * Where sessions over the limit are counted, to be billed with the next invoice.
 * @throws BillingUnavailable where the provider does not answer or refuses.
 */
export type OverageMeter = {
  /** Since when what is counted for a customer is billed; null where they have no plan any more. */
  openMeter: (customerId: string) => Promise<Date | null>;
  /** Counts one session, at most once for its id within a day; `at` is its time on the meter. */
  reportOverage: (charge: Charge & { at: Date }) => Promise<void>;
  /** Takes back what was counted within the last day. */
  takeBackOverage: (sessionId: string) => Promise<void>;
  /** How many the meter has for a customer in that minute. */
  countOverage: (customerId: string, at: Date) => Promise<number>;
  /** Lowers the next invoice by the price of a session that the meter keeps; once for its id. */
  creditOverage: (charge: Charge & { cents: number }) => Promise<void>;
};
