import { Share } from 'react-native';

export function canShareText(): boolean {
  return true;
}

/** Opens the system's choice of apps. Nothing is sent by it. */
export async function shareText(message: string): Promise<void> {
  await Share.share({ message }).catch(() => undefined);
}
