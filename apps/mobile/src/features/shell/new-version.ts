import { useEffect } from 'react';
import { create } from 'zustand';
import { startAppWorker } from '@/platform/app-worker';
import { listenForInstall } from '@/platform/install-app';

type NewVersion = {
  /** Starts the newer version that has come, by a reload; null while there is none. */
  start: (() => void) | null;
};

export const useNewVersion = create<NewVersion>(() => ({ start: null }));

/** Called once: in a browser the app keeps itself for times without a connection. */
export function useAppWorker(): void {
  useEffect(() => {
    listenForInstall();
    startAppWorker((start) => useNewVersion.setState({ start }));
  }, []);
}
