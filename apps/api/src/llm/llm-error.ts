import type { ProviderName } from '@solacore/contract';

/** `cut`: the stream ended before its finish reason; `invalid`: it was not what the protocol says. */
export type LlmErrorKind =
  | 'unavailable'
  | 'rate_limited'
  | 'timeout'
  | 'cut'
  | 'refused'
  | 'invalid'
  | 'aborted';

type LlmErrorFields = {
  kind: LlmErrorKind;
  provider: ProviderName;
  retryable: boolean;
  status?: number;
};

/** The one shape of every provider failure. It never holds a prompt, a reply or a provider's text. */
export class LlmError extends Error {
  readonly kind: LlmErrorKind;
  readonly provider: ProviderName;
  readonly retryable: boolean;
  readonly status: number | undefined;

  constructor(fields: LlmErrorFields) {
    super(`${fields.provider}: ${fields.kind}`);
    this.name = 'LlmError';
    this.kind = fields.kind;
    this.provider = fields.provider;
    this.retryable = fields.retryable;
    this.status = fields.status;
  }
}
