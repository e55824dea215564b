import { useState } from 'react';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { readGiven } from '@/features/reminders/given-reminders.ts';
import { planReminders } from '@/features/reminders/plan-reminders.ts';
import { useReminderSettings } from '@/features/reminders/reminder-settings.ts';
import { deviceZone } from '@/features/reminders/zone.ts';
import { askToRemind } from '@/platform/notices';
import type { CheckIns } from '../check-in/use-check-ins.ts';
import { changeConversation } from '../session/save-session.ts';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';

/** Whether this phone will speak of the plan, and when. The system asks at the first yes only. */
export function useRemind(session: Session, { conversation }: SessionState, checkIns: CheckIns) {
  const settings = useReminderSettings();
  const isSignedOut = useAuthStore(({ status }) => status === 'signedOut');
  const [isRefused, setIsRefused] = useState(false);
  const { id, acceptedAt, state } = conversation;
  const now = session.deps.now();
  const isOn = settings.isOn && state.commit?.remind === true;
  const planned =
    acceptedAt === null || isSignedOut || !checkIns.isKnown
      ? []
      : planReminders(
          [
            {
              id,
              acceptedAt,
              checkInAt: state.commit?.checkInAt,
              checkIns: checkIns.told,
              given: readGiven()[id] ?? [],
            },
          ],
          { settings: { ...settings, isOn: true }, now, zone: deviceZone },
        );
  const turn = async (on: boolean) => {
    const isAllowed = !on || (await askToRemind().catch(() => false));
    setIsRefused(!isAllowed);
    if (!isAllowed) return;
    if (on) settings.setOn(true);
    await changeConversation(session, ({ state: results, ...before }) => ({
      ...before,
      state: results.commit ? { ...results, commit: { ...results.commit, remind: on } } : results,
    }));
  };
  return { isOn, isRefused, next: planned[0]?.at ?? null, turn };
}
