/** Request and answer headers of the contract, by what they carry. */
export const headers = {
  fingerprint: 'X-Device-Fingerprint',
  deviceName: 'X-Device-Name',
  devicePlatform: 'X-Device-Platform',
  tokenDelivery: 'X-Token-Delivery',
  idempotencyKey: 'Idempotency-Key',
  requestId: 'X-Request-Id',
  lastEventId: 'Last-Event-ID',
  rateLimit: 'RateLimit-Limit',
  rateRemaining: 'RateLimit-Remaining',
  rateReset: 'RateLimit-Reset',
} as const;

/** Seconds an access token lives. */
export const accessTokenSeconds = 3600;
