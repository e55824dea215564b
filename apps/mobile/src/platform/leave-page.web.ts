/** Nobody wonders why it is open. */
const neutralPage = 'https://www.wikipedia.org/';
const mark = 'solacore.left';

/** Empties the screen and goes to a neutral page, which takes this one's place in the history. */
export function leavePage(_router: unknown): void {
  document.documentElement.style.visibility = 'hidden';
  document.title = '';
  try {
    sessionStorage.setItem(mark, 'yes');
  } catch {
    // Without storage the earlier pages of this tab can be gone back to.
  }
  window.location.replace(neutralPage);
}

/**
 * True: somebody goes back in the history of a tab that was left in haste; they are sent on.
 * Opening the app anew lets them in.
 */
export function isReturnBarred(): boolean {
  try {
    if (sessionStorage.getItem(mark) === null) return false;
    const [visit] = performance.getEntriesByType('navigation');
    const isBack = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
    if (!isBack) {
      sessionStorage.removeItem(mark);
      return false;
    }
  } catch {
    return false;
  }
  document.documentElement.style.visibility = 'hidden';
  window.location.replace(neutralPage);
  return true;
}

// A page that the browser had only put to sleep.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted && sessionStorage.getItem(mark) !== null) window.location.replace(neutralPage);
});
