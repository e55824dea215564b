/** Origin of the API: the browser app is served by the API itself, so the page's own. */
export function apiAddress(): string {
  return '';
}
