import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { Farewell } from '../account/farewell.ts';
import { type AppleTokens, createAppleTokens } from './apple-tokens.ts';
import { createIdTokens, type IdTokens } from './id-tokens.ts';
import { appleFarewell } from './kept-apple-token.ts';
import { createSeal, type Seal } from './seal.ts';

/** What signing in through others needs from outside. */
export type ProviderParts = {
  idTokens: IdTokens;
  /** Null without a key of Apple's: codes are not exchanged, and nothing is revoked. */
  apple: AppleTokens | null;
  seal: Seal;
  /** Who hears that an account goes. */
  farewells: Farewell[];
};

export type ProviderSurroundings = {
  config: Pick<Config, 'signIn'>;
  log: Logger;
  now: () => Date;
};

export function createProviderParts(
  { config: { signIn }, log, now }: ProviderSurroundings,
  secrets: string[],
): ProviderParts {
  const seal = createSeal(secrets);
  const key = signIn.apple?.key;
  const apple = key ? createAppleTokens(key, now) : null;
  const farewells = apple ? [appleFarewell(apple, seal, log)] : [];
  return {
    idTokens: createIdTokens(signIn, log),
    apple,
    seal,
    farewells,
  };
}
