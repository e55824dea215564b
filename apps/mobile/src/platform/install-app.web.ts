import { useSyncExternalStore } from 'react';

type InstallOffer = Event & { prompt: () => Promise<unknown> };

const isOffer = (event: Event): event is InstallOffer =>
  'prompt' in event && typeof event.prompt === 'function';

const listeners = new Set<() => void>();
let install: (() => void) | null = null;
let isListening = false;

function offer(next: (() => void) | null): void {
  install = next;
  for (const listener of listeners) listener();
}

/** Keeps the browser's offer to install the app until the person asks for it; nothing pops up. */
export function listenForInstall(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (!isOffer(event)) return;
    // The browser takes each of its offers once.
    offer(() => {
      offer(null);
      event.prompt().catch(() => undefined);
    });
  });
  window.addEventListener('appinstalled', () => offer(null));
}

/** The way to install this app; null where the browser offers none. */
export function useInstall(): (() => void) | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => install,
    () => null,
  );
}
