import { verifyEmailRequestSchema } from '@solacore/contract';
import { useLocalSearchParams } from 'expo-router';
import { hasIssue } from '@/api/issues.ts';

/** The token of the link that opened this screen; null where a link was cut or made up. */
export function useMailedToken(): string | null {
  const { token } = useLocalSearchParams<{ token?: string | string[] }>();
  const parsed = verifyEmailRequestSchema.safeParse({ token });
  return parsed.success ? parsed.data.token : null;
}

/** The link was used before, is too old, or was never one. */
export function isDeadLink(error: unknown): boolean {
  return hasIssue(error, 'token', 'expired_or_used');
}
