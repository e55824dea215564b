import type { HistoryEntry, SolveEventData } from '@solacore/contract';
import { languageOf } from '@solacore/contract';
import { assess, regionOf, resourcesFor } from '@solacore/safety';

/** From this level on nothing is generated: fixed help only. */
const crisisLevel = 3;
/** From this level on help is shown beside the conversation. */
const helpLevel = 2;
/** The person's last words that are read together with the new ones. */
const entriesRead = 2;

export type Assessment = { isCrisis: boolean; event: SolveEventData<'safety'> | null };

/** What was found, and whether the conversation has to stop for it. */
export function assessTurn(content: string, history: HistoryEntry[], locale: string): Assessment {
  const earlier = history
    .filter((entry) => entry.role === 'user')
    .slice(-entriesRead)
    .map((entry) => entry.content);
  const { level, category } = highest(content, earlier);
  if (level < helpLevel) return { isCrisis: false, event: null };
  const region = regionOf(locale);
  const resources = resourcesFor(region, languageOf(locale));
  return {
    isCrisis: level >= crisisLevel,
    event: { level, category: category ?? 'distress', region, resources },
  };
}

/**
 * Danger in the new words, or building up over the last ones. A crisis said earlier keeps help in
 * sight without ending the conversation again.
 */
function highest(content: string, earlier: string[]): ReturnType<typeof assess> {
  const now = assess(content);
  if (now.level >= crisisLevel) return now;
  const before = earlier.map((text) => assess(text)).find(({ level }) => level >= crisisLevel);
  if (before) return { level: helpLevel, category: now.category ?? before.category };
  const together = assess([...earlier, content].join('\n'));
  return together.level > now.level ? together : now;
}
