import { useCallback, useEffect, useState } from 'react';
import { readLicences } from './read-licences.ts';

export type Package = { name: string; version: string; licence: string; holder: string };
type Licences = { packages: Package[]; texts: Record<string, string> };

export type LicencesState =
  | { status: 'loading' | 'failed'; licences: null }
  | { status: 'ready'; licences: Licences };

/** Whose work the app carries; the list is read only where it is shown. */
export function useLicences(): LicencesState & { tryAgain: () => void } {
  const [state, setState] = useState<LicencesState>({ status: 'loading', licences: null });
  const load = useCallback(() => {
    setState({ status: 'loading', licences: null });
    readLicences().then(
      (listed) => setState({ status: 'ready', licences: toLicences(listed) }),
      () => setState({ status: 'failed', licences: null }),
    );
  }, []);
  useEffect(load, [load]);
  return { ...state, tryAgain: load };
}

type Listed = Awaited<ReturnType<typeof readLicences>>;

function toLicences({ packages, texts }: Pick<Listed, 'packages' | 'texts'>): Licences {
  return {
    packages: packages.map(([name = '', version = '', licence = '', holder = '']) => ({
      name,
      version,
      licence,
      holder,
    })),
    texts,
  };
}
