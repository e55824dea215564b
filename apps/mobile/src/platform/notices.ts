import * as Notifications from 'expo-notifications';
import { Linking, Platform } from 'react-native';

/** Whether this device can say something while the app is closed. */
export const canRemind: boolean = true;

const channelId = 'check-ins';

/** Asks the person, once; whoever said no is not asked again by the system. */
export async function askToRemind(): Promise<boolean> {
  if ((await Notifications.getPermissionsAsync()).granted) return true;
  const asked = await Notifications.requestPermissionsAsync({
    ios: { allowAlert: true, allowSound: false, allowBadge: false },
  });
  return asked.granted;
}

/** `title` is all that shows; `channel` is what Android's settings call them. */
export type NoticeWords = { title: string; channel: string };

/** Only these moments from now on: what was set before is taken back. */
export async function setNotices(moments: Date[], { title, channel }: NoticeWords): Promise<void> {
  await Notifications.cancelAllScheduledNotificationsAsync();
  if (moments.length === 0) return;
  if (Platform.OS === 'android') {
    await Notifications.setNotificationChannelAsync(channelId, {
      name: channel,
      importance: Notifications.AndroidImportance.LOW,
      lockscreenVisibility: Notifications.AndroidNotificationVisibility.PRIVATE,
      showBadge: false,
    });
  }
  for (const date of moments) {
    await Notifications.scheduleNotificationAsync({
      content: { title, sound: false },
      trigger: { type: Notifications.SchedulableTriggerInputTypes.DATE, date, channelId },
    });
  }
}

/** Where the system keeps what the person allowed. */
export function openNoticeSettings(): void {
  void Linking.openSettings();
}
