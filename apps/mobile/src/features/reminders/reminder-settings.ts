import { create } from 'zustand';
import { readPreference, writePreference } from '@/platform/preferences';
import { type DayPart, dayParts, type QuietHours } from './day-part.ts';

export type ReminderSettings = { isOn: boolean; dayPart: DayPart; quiet: QuietHours };

type ReminderStore = ReminderSettings & {
  setOn: (isOn: boolean) => void;
  setDayPart: (dayPart: DayPart) => void;
  setQuiet: (quiet: QuietHours) => void;
  /** Somebody else may use this device next. */
  forget: () => void;
};

const names = { isOn: 'reminders', dayPart: 'reminderDayPart', quiet: 'reminderQuiet' } as const;
const usual: ReminderSettings = { isOn: false, dayPart: 'morning', quiet: { from: 21, to: 8 } };

function storedDayPart(): DayPart {
  const stored = readPreference(names.dayPart);
  return dayParts.find((part) => part === stored) ?? usual.dayPart;
}

function storedQuiet(): QuietHours {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(readPreference(names.quiet) ?? '') ?? [];
  const quiet = { from: Number(from), to: Number(to) };
  return quiet.from < 24 && quiet.to < 24 ? quiet : usual.quiet;
}

/** When this device may remind, kept here and never on the server. */
export const useReminderSettings = create<ReminderStore>((set) => ({
  isOn: readPreference(names.isOn) === 'on',
  dayPart: storedDayPart(),
  quiet: storedQuiet(),
  setOn: (isOn) => {
    writePreference(names.isOn, isOn ? 'on' : null);
    set({ isOn });
  },
  setDayPart: (dayPart) => {
    writePreference(names.dayPart, dayPart);
    set({ dayPart });
  },
  setQuiet: (quiet) => {
    writePreference(names.quiet, `${quiet.from}-${quiet.to}`);
    set({ quiet });
  },
  forget: () => {
    for (const name of Object.values(names)) writePreference(name, null);
    set(usual);
  },
}));
