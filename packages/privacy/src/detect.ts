import { findBirthDates } from './accounts/birth-date.ts';
import { findCards } from './accounts/card.ts';
import { findIbans } from './accounts/iban.ts';
import { findLabelledNumbers } from './accounts/labelled/find-labelled.ts';
import { findNationalIds } from './accounts/national-id.ts';
import { findSocialSecurityNumbers } from './accounts/ssn.ts';
import { findAddresses } from './addresses/find-addresses.ts';
import { linesAround, type Range } from './lines-around.ts';
import { findPlaceholders } from './mask/placeholder.ts';
import { findPersons } from './names/find-persons.ts';
import { findEmails } from './network/email.ts';
import { findHandles } from './network/handle.ts';
import { findIpV4 } from './network/ip-v4.ts';
import { findIpV6 } from './network/ip-v6.ts';
import { findUrls } from './network/url.ts';
import { blank, normalize } from './normalize.ts';
import { mergeOverlaps } from './overlaps.ts';
import { findPhones } from './phone/phone.ts';
import { findKeys } from './secrets/keys.ts';
import { findPasswords } from './secrets/passwords.ts';
import { touchesText } from './touches-text.ts';
import type { Span } from './types.ts';

const maxRounds = 4;

/**
 * What in `text` can identify a person, as disjoint spans in reading order.
 * `lang` (`en`, `es`, `zh` or a locale) decides which national phone numbers are likely.
 * Placeholders are never part of a find. Never throws, whatever the string holds.
 */
export function detect(text: string, lang?: string): Span[] {
  return detectIn(openText(text), lang);
}

/** `text` as the detectors read it: same offsets, no full-width forms, placeholders blanked. */
export function openText(text: string): string {
  const normal = normalize(text);
  return blank(normal, findPlaceholders(normal));
}

/** `detect` for a text that has gone through `openText`. */
export function detectIn(open: string, lang: string | undefined): Span[] {
  let found: Span[] = [];
  let rest = open;
  let lines = [{ start: 0, end: open.length }];
  // A find that is hidden can set free its neighbour: look again around it until nothing is left.
  for (let round = 0; round < maxRounds; round += 1) {
    const added = lines.flatMap((line) => detectLine(rest, line, lang));
    found = [...found, ...added];
    const touching = added.filter((span) => touchesText(rest, span));
    if (touching.length === 0) break;
    rest = blank(rest, added);
    lines = linesAround(rest, touching);
  }
  return mergeOverlaps(found);
}

function detectLine(text: string, { start, end }: Range, lang: string | undefined): Span[] {
  if (start === 0 && end === text.length) return detectOnce(text, lang);
  return detectOnce(text.slice(start, end), lang).map((span) => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  }));
}

function detectOnce(open: string, lang: string | undefined): Span[] {
  const secrets = [...findKeys(open), ...findPasswords(open)];
  const addresses = [...findEmails(open), ...findUrls(open), ...findIpV6(open), ...findIpV4(open)];
  const first = mergeOverlaps([...secrets, ...addresses]);
  const rest = blank(open, first);
  const accounts = [
    ...[...findIbans(rest), ...findCards(rest), ...findNationalIds(rest, lang)],
    ...[...findLabelledNumbers(rest), ...findBirthDates(rest), ...findHandles(rest)],
  ];
  const left = blank(rest, mergeOverlaps(accounts));
  const numbers = [...findSocialSecurityNumbers(left), ...findPhones(left, lang)];
  const postal = findAddresses(left);
  const persons = findPersons(blank(left, mergeOverlaps([...numbers, ...postal])), lang);
  return mergeOverlaps([...first, ...accounts, ...numbers, ...postal, ...persons]);
}
