import type { IdentityProvider } from '@solacore/contract';
import Constants from 'expo-constants';
import { askApple } from './ask-apple.ts';
import { askGoogle } from './ask-google.ts';
import { devicePlatform } from './device';
import type { ProviderProof, ProviderQuestion, ProviderReturn } from './provider-proof.ts';

function ownClientId(provider: IdentityProvider): unknown {
  if (provider === 'google') return Constants.expoConfig?.extra?.googleClientIds?.[devicePlatform];
  // Apple knows the app by its bundle id; on Android it has only a page for browsers.
  return devicePlatform === 'ios' ? Constants.expoConfig?.ios?.bundleIdentifier : null;
}

/** This app's own client, where the server accepts it; null leaves the provider out. */
export function clientIdFor(provider: IdentityProvider, accepted: string[]): string | null {
  const own = ownClientId(provider);
  return typeof own === 'string' && accepted.includes(own) ? own : null;
}

/** Asks the provider who somebody is. Null: they turned back. Anything else that fails throws. */
export function askProvider(question: ProviderQuestion): Promise<ProviderProof | null> {
  return question.provider === 'apple' ? askApple() : askGoogle(question.clientId);
}

/** Phones get the answer where they asked. */
export function takeProviderReturn(): ProviderReturn | null {
  return null;
}
