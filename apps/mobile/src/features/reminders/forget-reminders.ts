import { setNotices } from '@/platform/notices';
import { useReminderSettings } from './reminder-settings.ts';

/** Takes back what was set and what was chosen. A system that refuses stops no deletion. */
export async function forgetReminders(): Promise<void> {
  useReminderSettings.getState().forget();
  await setNotices([], { title: '', channel: '' }).catch(() => undefined);
}
