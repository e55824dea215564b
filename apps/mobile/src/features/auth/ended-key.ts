import type { SignedOut } from '@solacore/client';
import { revokedReasonSchema } from '@solacore/contract';

/** Which sentence says why a login is over. A reason that this app does not know yet is a plain one. */
export function endedKey({ code, reason }: SignedOut) {
  const known = revokedReasonSchema.safeParse(reason);
  if (known.success) return `account.ended.${known.data}` as const;
  if (code === 'REFRESH_TOKEN_REUSED') return 'account.ended.token_reused';
  if (code === 'DEVICE_BOUND_TO_OTHER') return 'account.ended.other_device';
  if (code === 'DEVICE_LIMIT_REACHED') return 'account.ended.downgraded';
  if (code === 'ACCOUNT_SUSPENDED') return 'account.ended.suspended';
  return 'account.ended.expired';
}
