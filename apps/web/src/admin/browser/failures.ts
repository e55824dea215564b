import { createFailureReports } from '@solacore/client';
import manifest from '../../../package.json' with { type: 'json' };

/** Tells our own server what kind of error it was and where in our files; not what was on the page. */
const report = createFailureReports(
  { baseUrl: '', fetch: (url, init) => fetch(url, init), device: { platform: 'web' } },
  { part: 'console', version: manifest.version },
);

// The page is also rendered once when it is built.
if (typeof window !== 'undefined') {
  window.addEventListener('error', ({ error }) => error && report(error));
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
}
