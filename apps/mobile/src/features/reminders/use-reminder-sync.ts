import { useEffect } from 'react';
import { AppState } from 'react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { i18n } from '@/i18n/i18n.ts';
import { onConversationsChanged } from '@/local-db/conversation-changes.ts';
import { localDbStore, openLocalDb } from '@/local-db/local-db-state.ts';
import { canRemind, setNotices } from '@/platform/notices';
import { useReminderSettings } from './reminder-settings.ts';
import { syncReminders } from './sync-reminders.ts';
import { deviceZone } from './zone.ts';

/* A reply that streams changes its conversation often; nothing here is in a hurry. */
const waitMs = 1000;

async function sync(): Promise<void> {
  const { status } = useAuthStore.getState();
  if (status === 'restoring') return;
  const settings = useReminderSettings.getState();
  const isWanted = status === 'signedIn' && settings.isOn;
  if (isWanted) await openLocalDb();
  const { db } = localDbStore.getState();
  // A store that does not open is no reason to take back what was set.
  if (isWanted && !db) return;
  const words = { title: i18n.t('reminders.notice'), channel: i18n.t('reminders.channel') };
  await syncReminders({
    db: isWanted ? db : null,
    settings,
    now: new Date(),
    zone: deviceZone,
    setNotices: (moments) => setNotices(moments, words),
  });
}

/** Keeps the reminders of this phone true to the plans, for as long as the app runs. */
export function useReminderSync(): void {
  useEffect(() => {
    if (!canRemind) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let last = Promise.resolve();
    // One after the other; what fails is tried at the next change.
    const start = () => {
      if (timer) clearTimeout(timer);
      timer = null;
      last = last.then(sync).catch(() => undefined);
    };
    const soon = () => {
      timer ??= setTimeout(start, waitMs);
    };
    start();
    i18n.on('languageChanged', start);
    const state = AppState.addEventListener('change', (next) => next === 'active' && start());
    const stops = [
      onConversationsChanged(soon),
      useAuthStore.subscribe(start),
      useReminderSettings.subscribe(start),
      () => i18n.off('languageChanged', start),
      () => state.remove(),
    ];
    return () => {
      if (timer) clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
}
