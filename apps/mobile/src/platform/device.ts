import * as Device from 'expo-device';
import { Platform } from 'react-native';

export type DevicePlatform = 'ios' | 'android' | 'web';

export const devicePlatform: DevicePlatform = Platform.OS === 'ios' ? 'ios' : 'android';

/** What the person recognises this device by in a list. */
export function deviceName(): string {
  return (Device.deviceName ?? Device.modelName ?? devicePlatform).trim().slice(0, 100);
}
