/** Calls back at errors that nobody caught, those of promises too. */
export function watchErrors(onError: (error: unknown) => void): void {
  // Without an error the browser speaks of itself, or of another server's script.
  window.addEventListener('error', ({ error }) => error && onError(error));
  window.addEventListener('unhandledrejection', ({ reason }) => onError(reason));
}
