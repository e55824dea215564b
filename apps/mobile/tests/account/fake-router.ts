type Params = Record<string, string | string[]>;

const place: { params: Params; went: string[] } = { params: {}, went: [] };

/** Where the screens went, in order: `push /x`, `replace /x`, `back`. */
export const went = (): string[] => place.went;

export function openAt(params: Params = {}): void {
  place.params = params;
  place.went = [];
}

const router = {
  push: (href: string) => place.went.push(`push ${href}`),
  replace: (href: string) => place.went.push(`replace ${href}`),
  back: () => place.went.push('back'),
  canGoBack: () => true,
};

/** Stands in for `expo-router`. */
export const useRouter = () => router;
export const useLocalSearchParams = () => place.params;
export function Redirect({ href }: { href: string }) {
  place.went.push(`redirect ${href}`);
  return null;
}
