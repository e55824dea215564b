import { type EffectCallback, useEffect } from 'react';

type Params = Record<string, string | string[]>;

const place: { params: Params; went: string[]; path: string } = { params: {}, went: [], path: '/' };

/** Where the screens went, in order: `push /x`, `replace /x`, `back`. */
export const went = (): string[] => place.went;

export function openAt(params: Params = {}, path = '/'): void {
  place.params = params;
  place.path = path;
  place.went = [];
}

type Href = string | { pathname: string; params: Record<string, string> };

const written = (href: Href) =>
  typeof href === 'string' ? href : `${href.pathname}?${new URLSearchParams(href.params)}`;

const router = {
  push: (href: Href) => place.went.push(`push ${written(href)}`),
  replace: (href: Href) => place.went.push(`replace ${written(href)}`),
  back: () => place.went.push('back'),
  canGoBack: () => true,
};

/** Stands in for `expo-router`. */
export const useRouter = () => router;
export const useLocalSearchParams = () => place.params;
export const usePathname = () => place.path;
/** A screen of these tests is always in front. */
export const useFocusEffect = (effect: EffectCallback) => useEffect(effect, [effect]);
export function Redirect({ href }: { href: string }) {
  place.went.push(`redirect ${href}`);
  return null;
}
