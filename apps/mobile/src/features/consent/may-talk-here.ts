import { useWelcomeStore } from '@/features/welcome/welcome-store.ts';
import { useConsentStore } from './consent-store.ts';

/** Whether the guide on this device may answer: nothing leaves, so only the age is asked. */
export function mayTalkHere(): boolean {
  return !useConsentStore.getState().isUnderAge && !useWelcomeStore.getState().isUnderAge;
}
