import { render } from '@testing-library/react-native';
import type { ReactElement } from 'react';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { i18n } from '@/i18n/i18n';
import { useToastStore } from '@/ui/toast-store.ts';
import { answerWith, forgetAnswers } from '../auth/scripted-api.ts';
import { kept } from '../kept-preferences';
import { onPhone } from '../on-phone';
import { openAt } from './fake-router.ts';
import { secrets } from './kept-secrets.ts';

export const token = 'a-token-of-a-mailed-link';
export const deadLink = { issues: [{ path: 'token', rule: 'expired_or_used' }] };

/** A device on which nobody is signed in, and a server that cannot be reached. */
export async function startFresh(): Promise<void> {
  forgetAnswers();
  openAt();
  kept.clear();
  secrets.clear();
  useToastStore.setState({ toast: null });
  useAuthStore.setState({ status: 'signedOut', returning: false, endedBecause: null });
  await i18n.changeLanguage('en');
}

/* Each login has its own token: the client tells of the end of one only once. */
let logins = 0;

export function signIn(more: { hasPassword?: boolean; verified?: boolean } = {}): void {
  logins += 1;
  secrets.set('solacore.accessToken', `access ${logins}`).set('solacore.refreshToken', 'refresh');
  useAuthStore.setState({ status: 'signedIn', returning: true });
  answerWith('/users/me', {
    status: 200,
    body: {
      user_id: '11111111-1111-4111-8111-111111111111',
      email: 'ines@example.com',
      email_verified: more.verified ?? true,
      locale: 'en',
      role: 'user',
      overage_cap_cents: 0,
      created_at: '2026-01-01T00:00:00.000Z',
    },
  });
  answerWith('/users/me/identities', {
    status: 200,
    body: { has_password: more.hasPassword ?? true, identities: [] },
  });
}

export async function show(screen: ReactElement): Promise<void> {
  await render(onPhone(screen));
}

export const toastMessage = () => useToastStore.getState().toast?.message;
