import { Linking } from 'react-native';

/** Leaves for a payment page; phones show it in their browser. */
export async function openPaymentPage(address: string): Promise<void> {
  await Linking.openURL(address);
}

/** Where a payment page leads back to: `path` of this app, as `/plans`. */
export function returnAddress(path: string): string {
  return `solacore://${path.replace(/^\//, '')}`;
}
