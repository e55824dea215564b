import type { ProviderName } from '@solacore/contract';

/**
 * `cut`: the stream ended before its finish reason; `invalid`: it was not what the protocol says;
 * `busy`: nobody was asked, the line was too long or too slow.
 */
export type LlmErrorKind =
  | 'unavailable'
  | 'rate_limited'
  | 'timeout'
  | 'cut'
  | 'refused'
  | 'invalid'
  | 'busy'
  | 'aborted';

type LlmErrorFields = {
  kind: LlmErrorKind;
  provider: ProviderName;
  retryable: boolean;
  status?: number;
  /** After so long another try is worth while. */
  retryAfterSeconds?: number;
};

/** The one shape of every provider failure. It never holds a prompt, a reply or a provider's text. */
export class LlmError extends Error {
  readonly kind: LlmErrorKind;
  readonly provider: ProviderName;
  readonly retryable: boolean;
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(fields: LlmErrorFields) {
    super(`${fields.provider}: ${fields.kind}`);
    this.name = 'LlmError';
    this.kind = fields.kind;
    this.provider = fields.provider;
    this.retryable = fields.retryable;
    this.status = fields.status;
    this.retryAfterSeconds = fields.retryAfterSeconds;
  }
}
