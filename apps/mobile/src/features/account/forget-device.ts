import { useConsentStore } from '@/features/consent/consent-store.ts';
import { usePlanStore } from '@/features/help/plan-store.ts';
import { useHelpRegion } from '@/features/help/use-help-region.ts';
import { useDraftStore } from '@/features/home/draft-store.ts';
import { forgetLock } from '@/features/lock/forget-lock';
import { useAutoDelete } from '@/features/privacy/deletion/auto-delete-store.ts';
import { forgetReminders } from '@/features/reminders/forget-reminders.ts';
import { useWelcomeStore } from '@/features/welcome/welcome-store.ts';
import { emptyLocalDb } from '@/local-db/local-db-state.ts';
import { forgetPreferences } from '@/platform/preferences';

/* How the app looks and speaks is the device's; the install id lets nobody start counting anew. */
const staying = ['language', 'appearance', 'movingHorizon', 'installId'];
/* The lock goes last: a device that refuses to let go of something stays locked. */
const lock = ['appLock', 'appLockAfter', 'appLockBody'];

/** Leaves nothing on this device of what a person said or chose. Rejects where storage refuses. */
export async function forgetDevice(): Promise<void> {
  useDraftStore.getState().setWords('');
  usePlanStore.getState().remove();
  useConsentStore.getState().forget();
  useAutoDelete.getState().forget();
  await forgetReminders();
  useWelcomeStore.getState().forget();
  forgetPreferences([...staying, ...lock]);
  useHelpRegion.getState().followDevice();
  await emptyLocalDb();
  await forgetLock();
}
