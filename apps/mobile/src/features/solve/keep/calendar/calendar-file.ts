import type { Clock, LocalDay } from '@/i18n/local-time.ts';

/** Times are those of the clock on the wall, wherever the person is then. */
export type CalendarEvent = {
  /** The same one again takes the place of the entry made before. */
  uid: string;
  day: LocalDay;
  clock: Clock;
  minutes: number;
  title: string;
  place?: string;
};

const longestLine = 75;

/** An iCalendar file (RFC 5545) with an alarm at the time of each event. */
export function calendarFile(events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Solacore//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines({ uid, day, clock, minutes, title, place }: CalendarEvent, now: Date) {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    // Later changes of the same entry count as newer.
    `SEQUENCE:${Math.floor(now.getTime() / 60_000) % 2 ** 31}`,
    `DTSTART:${day.year}${two(day.month)}${two(day.day)}T${two(clock.hour)}${two(clock.minute)}00`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escapeText(title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/** Lines hold 75 octets; a letter of several octets is never cut. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
