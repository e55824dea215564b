import { getAndroidId, getIosIdForVendorAsync } from 'expo-application';
import { Platform } from 'react-native';

/** What the system calls this device towards this maker's apps; null where it does not say. */
export async function vendorId(): Promise<string | null> {
  try {
    return Platform.OS === 'ios' ? await getIosIdForVendorAsync() : getAndroidId();
  } catch {
    return null;
  }
}
