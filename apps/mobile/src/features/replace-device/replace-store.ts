import { ApiError } from '@solacore/client';
import { type DeviceLimitParams, deviceLimitParamsSchema } from '@solacore/contract';
import { create } from 'zustand';

/** A sign-in that was right, but for which a device has to make room. */
export type Replacement = {
  /** Lets its owner in with a mailed code, so it lives in memory alone. */
  token: string;
  /** Why a code is needed: room for a device, a device of another account, or an odd sign-in. */
  reason: 'room' | 'bound' | 'challenged';
  limit: number | null;
  /** Those that could make room; empty where none has to. */
  devices: DeviceLimitParams['devices'];
};

type ReplaceStore = {
  replacement: Replacement | null;
  end: () => void;
};

/** The replacement under way. */
export const useReplaceStore = create<ReplaceStore>((set) => ({
  replacement: null,
  end: () => set({ replacement: null }),
}));

type Refusal = { code: string; params: Record<string, unknown> };

/** What a refusal offers; null where it leads nowhere. */
export function replacementOf({ code, params }: Refusal): Replacement | null {
  if (code !== 'DEVICE_LIMIT_REACHED' && code !== 'DEVICE_BOUND_TO_OTHER') return null;
  const parsed = deviceLimitParamsSchema.partial().safeParse(params);
  if (!parsed.success || parsed.data.replace_token === undefined) return null;
  const { replace_token: token, limit = null, devices = [] } = parsed.data;
  return { token, reason: reasonOf({ code, params }), limit, devices };
}

function reasonOf({ code, params }: Refusal): Replacement['reason'] {
  if (code === 'DEVICE_LIMIT_REACHED') return 'room';
  return params.reason === 'challenge' ? 'challenged' : 'bound';
}

/** True: the error leads to the screen that replaces a device, which now knows what to do. */
export function beginReplacement(error: unknown): boolean {
  const replacement = error instanceof ApiError ? replacementOf(error) : null;
  if (replacement) useReplaceStore.setState({ replacement });
  return replacement !== null;
}
