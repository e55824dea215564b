/** The pages of the console, in the order of the menu; one person stands under people. */
export const pages = [
  'overview',
  'reviews',
  'people',
  'billing',
  'jobs',
  'database',
  'switches',
  'audit',
] as const;
type Page = (typeof pages)[number] | 'person';

/** Where somebody is: a page, and what it is asked for (an id, filters), all in the search part. */
export type Place = { page: Page; asked: Record<string, string> };

/** Anything unknown is the overview. */
export function readPlace(search: string): Place {
  const { page, ...asked } = Object.fromEntries(new URLSearchParams(search));
  if (page === 'person' && asked.id) return { page, asked };
  return { page: pages.find((known) => known === page) ?? 'overview', asked };
}

/** The address of a place within the console; what is empty is left out. */
export function writePlace({ page, asked }: Place): string {
  const search = new URLSearchParams();
  if (page !== 'overview') search.set('page', page);
  for (const [name, value] of Object.entries(asked)) if (value !== '') search.set(name, value);
  return search.size === 0 ? '/admin' : `/admin?${search}`;
}
