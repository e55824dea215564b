import type { ErrorCode } from '@solacore/contract';

type NetworkTexts = {
  unreachable: string;
  timeout: string;
  cut: string;
  unreadable: string;
  lost: string;
};
export type ErrorTexts = Record<ErrorCode, string> & { network: NetworkTexts };

export const errors: ErrorTexts = {
  VALIDATION_FAILED: 'Something in the form isn’t right. Check it and send it again.',
  DEVICE_FINGERPRINT_REQUIRED: 'This device didn’t say who it is. Restart the app and try again.',
  CONFIRMATION_REQUIRED: 'This needs your confirmation first. Nothing was changed.',
  UNAUTHENTICATED: 'Please log in to go on.',
  TOKEN_EXPIRED: 'Your login has run out. Please log in again.',
  INVALID_CREDENTIALS: 'E-mail or password isn’t right. Check both.',
  LOGIN_REVOKED: 'This login was ended. Log in again to go on.',
  REFRESH_TOKEN_REUSED: 'This login was used twice, so we’ve ended it. Log in again.',
  OAUTH_TOKEN_INVALID: 'The other service didn’t confirm who you are. Try again.',
  DEVICE_LIMIT_REACHED:
    'All the devices of your plan are in use. Nothing was changed. Sign out on one of them, then log in here.',
  DEVICE_BOUND_TO_OTHER:
    'Another account is set up on this device. Nothing was changed in either. Log in with that account, or use another device.',
  QUOTA_EXCEEDED: 'You’ve used all the conversations of your plan. They all stay yours.',
  TIER_INSUFFICIENT: 'Your plan doesn’t include this.',
  FORBIDDEN: 'Your account may not do this.',
  EMAIL_NOT_VERIFIED: 'Confirm your e-mail address first. The message is in your inbox.',
  ACCOUNT_SUSPENDED: 'This account is on hold. Your conversations are still on this device.',
  NOT_FOUND: 'That isn’t there any more.',
  EMAIL_TAKEN: 'This address already has an account. Log in instead.',
  STEP_OUT_OF_ORDER: 'The conversation had moved on. We’ve brought you to the right step.',
  SOLVE_SESSION_CLOSED: 'This conversation is finished. You can still read it.',
  GENERATION_IN_PROGRESS: 'A reply is still being written. Wait for it, or stop it first.',
  ALREADY_SUBSCRIBED: 'You already have this plan.',
  PAYLOAD_TOO_LARGE: 'That was too long to send. Shorten it and try again.',
  UNSUPPORTED_MEDIA_TYPE: 'The server couldn’t read what was sent. Update the app and try again.',
  RATE_LIMITED: 'That was a lot at once. Nothing is lost. Wait a minute, then try again.',
  DEVICE_REMOVAL_LIMIT: 'You can remove one device a day. Try again tomorrow.',
  TOO_MANY_ATTEMPTS: 'Too many attempts from here. Wait a minute, then try again.',
  INTERNAL: 'Something broke on our side. Nothing you wrote is lost.',
  LLM_UNAVAILABLE: 'No reply could be made right now. Your words are kept; try again in a moment.',
  DATABASE_UNAVAILABLE:
    'The server can’t reach its records right now. Nothing was changed. Try again in a moment.',
  BILLING_UNAVAILABLE: 'Payments aren’t available right now. Nothing was charged.',
  network: {
    unreachable: 'The server can’t be reached. Check your connection and try again.',
    timeout: 'The server took too long to answer. Try again.',
    cut: 'The connection was cut off. Try again.',
    unreadable: 'The server answered in a way this app doesn’t know. Update the app and try again.',
    lost: 'That reply isn’t there any more. Ask for it again.',
  },
};
