import { tierSchema } from '@solacore/contract';
import { type PeopleQuery, roleSchema } from '@solacore/contract/admin';

export const states = ['suspended', 'challenged', 'unverified'] as const;

type Filters = Partial<Pick<PeopleQuery, 'q' | 'tier' | 'role' | 'state'>>;

/** The filters that an address asks for; what the server would not know is left out. */
export function readFilters(asked: Record<string, string>): Filters {
  const q = asked.q?.trim();
  const tier = tierSchema.safeParse(asked.tier).data;
  const role = roleSchema.safeParse(asked.role).data;
  const state = states.find((known) => known === asked.state);
  return {
    ...(q ? { q } : {}),
    ...(tier ? { tier } : {}),
    ...(role ? { role } : {}),
    ...(state ? { state } : {}),
  };
}
