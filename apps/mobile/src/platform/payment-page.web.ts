/** Leaves for a payment page, in this tab: it leads back here. */
export async function openPaymentPage(address: string): Promise<void> {
  window.location.assign(address);
}

/** Where a payment page leads back to: `path` of this app, as `/plans`. */
export function returnAddress(path: string): string {
  return `${window.location.origin}/app${path}`;
}
