import type { Config } from '../../config.ts';

/** Where a person can choose a larger plan. */
export function upgradeUrl({ publicUrl }: Pick<Config, 'publicUrl'>): string {
  return `${publicUrl}/app/plans`;
}
