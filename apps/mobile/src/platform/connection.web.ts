import type { Connection } from '@solacore/client';

/** What the browser says of the connection, and of a page that is looked at again. */
export const connection: Connection = {
  isOnline: () => navigator.onLine,
  onReturn: (listener) => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') listener();
    };
    window.addEventListener('online', listener);
    window.addEventListener('pageshow', listener);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      window.removeEventListener('online', listener);
      window.removeEventListener('pageshow', listener);
      document.removeEventListener('visibilitychange', onVisible);
    };
  },
};
