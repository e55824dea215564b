import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextSlot } from '@/features/reminders/day-part.ts';
import { dueMoment } from '@/features/reminders/plan-reminders.ts';
import { useReminderSettings } from '@/features/reminders/reminder-settings.ts';
import { deviceZone } from '@/features/reminders/zone.ts';
import { deviceDay, deviceMoment } from '@/i18n/local-time.ts';
import { saveSharedFile } from '@/platform/share-file';
import { showToast } from '@/ui';
import { cardState } from '../../cards/card-memory.tsx';
import type { CardProps } from '../../cards/card-props.ts';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';
import { momentOfPlan, type PlanMoment } from './plan-moment.ts';

export type CalendarProblem = 'noClock' | 'past' | 'failed';

const checkInMinutes = 10;
const usePicked = cardState<PlanMoment | null>();
const useTicked = cardState<boolean>();

/** The entry as the person wants it, and the way to its file. */
export function useCalendar({ session, state, unmask }: CardProps, onMade: () => void) {
  const { t } = useTranslation();
  const { id, acceptedAt, state: results } = state.conversation;
  const plan = results.commit;
  const [now] = useState(() => session.deps.now());
  const planned = momentOfPlan(unmask(plan?.when ?? ''), now);
  const fixed = planned && !planned.isPast ? planned.moment : null;
  const [picked, setPicked] = usePicked('calendar', null);
  const [hasStep, setHasStep] = useTicked('calendar step', false);
  const [hasCheckIn, setHasCheckIn] = useTicked('calendar check-in', false);
  const [problem, setProblem] = useState<CalendarProblem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { dayPart, quiet } = useReminderSettings();

  const due = acceptedAt
    ? dueMoment({ acceptedAt, checkInAt: plan?.checkInAt, checkIns: [] }, deviceZone)
    : null;
  const checkInAt = due && due > now ? nextSlot(due, { dayPart, quiet }, deviceZone) : null;

  const make = async () => {
    const moment = fixed ?? picked;
    if (!moment || !plan) return setProblem('noClock');
    if (deviceMoment(moment.day, moment.clock) <= session.deps.now()) return setProblem('past');
    const place = unmask(plan.where);
    const events: CalendarEvent[] = [
      {
        ...moment,
        uid: `${id}@solacore`,
        minutes: plan.minutes,
        title: (hasStep && unmask(plan.firstStep)) || t('calendar.entry'),
        ...(hasStep && place !== '' ? { place } : {}),
      },
    ];
    if (hasCheckIn && checkInAt) events.push(checkInEvent(id, checkInAt, t('reminders.notice')));
    setProblem(null);
    setIsBusy(true);
    try {
      const text = calendarFile(events, session.deps.now());
      const made = await saveSharedFile({ name: 'plan.ics', type: 'text/calendar', text });
      if (made === 'saved') showToast({ message: t('calendar.saved') });
      onMade();
    } catch {
      setProblem('failed');
    } finally {
      setIsBusy(false);
    }
  };
  const pick = (moment: PlanMoment | null) => {
    setPicked(moment);
    setProblem(null);
  };
  const choices = { hasStep, setHasStep, hasCheckIn, setHasCheckIn, checkInAt };
  return { now, fixed, isPast: planned?.isPast === true, pick, ...choices, problem, isBusy, make };
}

function checkInEvent(id: string, at: Date, title: string): CalendarEvent {
  const clock = { hour: at.getHours(), minute: at.getMinutes() };
  return {
    uid: `${id}-check-in@solacore`,
    day: deviceDay(at),
    clock,
    minutes: checkInMinutes,
    title,
  };
}
