import { useEffect, useState } from 'react';
import { remindersIn } from './reminders.ts';

const lookEveryMs = 60_000;

/** `remindersIn`, looked at again every minute while the conversation is open. */
export function useReminders(messages: { id: string; createdAt: string }[], now: () => Date) {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), lookEveryMs);
    return () => clearInterval(timer);
  }, [now]);
  return remindersIn(messages, moment);
}
