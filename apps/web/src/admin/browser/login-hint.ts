/* The app's key: one login in this browser, and nobody is asked who they are before there was one. */
const key = 'solacore.login';

/** Whether somebody was signed in here when the app or the console was left. */
export function isHintKnown(): boolean {
  try {
    return localStorage.getItem(key) === 'known';
  } catch {
    return true;
  }
}

export function keepHint(hint: 'known' | 'left'): void {
  try {
    localStorage.setItem(key, hint);
  } catch {
    // The server is asked the next time.
  }
}
