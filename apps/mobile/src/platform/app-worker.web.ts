import { connection } from './connection';

/** `/app` as well as what is below it; the server allows the worker that much. */
const scope = '/app';
const lookAgainMs = 60 * 60_000;

/**
 * Keeps the app itself, and nothing of what is said in it, for times without a connection. A newer
 * version waits until this one is closed; `onNewVersion` is given the way to start it at once.
 */
export function startAppWorker(onNewVersion: (start: () => void) => void): void {
  // The build names the worker; in development there is none. Some browsers have none to offer.
  const script = document.documentElement.dataset.worker;
  if (!script || !('serviceWorker' in navigator)) return;
  const begin = () => void register(script, onNewVersion).catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

async function register(script: string, onNewVersion: (start: () => void) => void) {
  const workers = navigator.serviceWorker;
  const registration = await workers.register(script, { scope, updateViaCache: 'none' });
  const tell = () => {
    const { waiting } = registration;
    if (waiting && workers.controller) onNewVersion(() => startNewVersion(waiting));
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  let lookedAtMs = Date.now();
  connection.onReturn(() => {
    if (Date.now() - lookedAtMs < lookAgainMs) return;
    lookedAtMs = Date.now();
    registration.update().catch(() => undefined);
  });
}

function startNewVersion(waiting: ServiceWorker): void {
  const workers = navigator.serviceWorker;
  workers.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.postMessage('take-over');
}
