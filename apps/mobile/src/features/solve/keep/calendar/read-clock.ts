import type { Clock } from '@/i18n/local-time.ts';

const written = /^(\d{1,2})(?:\s*[:.：h点时]\s*(\d{1,2})?\s*分?)?\s*(a|p)?\.?\s*(?:m\.?)?$/i;

/** A time of day as people write it: "9", "9:10", "17.30", "9:10 pm", "9点". */
export function readClock(text: string): Clock | null {
  const [, hourText, minuteText, half] =
    written.exec(text.trim().replace(/^(?:at|a las)\s+/i, '')) ?? [];
  if (hourText === undefined) return null;
  const [hour, minute] = [Number(hourText), Number(minuteText ?? 0)];
  if (minute > 59) return null;
  if (half === undefined) return hour < 24 ? { hour, minute } : null;
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute };
}
