import {
  languageOf,
  type SolveEvent,
  type SolveEventData,
  type SolveState,
} from '@solacore/contract';
import {
  crisisLevel,
  helpLevel,
  regionOf,
  resourcesFor,
  type SafetyAssessment,
} from '@solacore/safety';
import type { Deps } from '../../deps.ts';
import type { Turn } from './turn.ts';

export type Danger = SafetyAssessment & {
  /** Nothing is generated any more. */
  isCrisis: boolean;
  /** What the person is shown; null where there is nothing to show. */
  event: SolveEventData<'safety'> | null;
};

/**
 * From this much distress on, as the person set it, the reply is softer; where the check is down,
 * help is shown beside it.
 */
const highDistress = 9;

/** What was found in the person's words, and whether the conversation has to stop for it. */
export function assessTurn({ assessWords }: Deps, turn: Turn, locale: string): Danger {
  const { content, history = [], state } = turn.message;
  const earlier = history.filter(({ role }) => role === 'user').map((entry) => entry.content);
  try {
    const found = assessWords(content, earlier);
    return toDanger(found.level === 0 ? assessDistress(state, 1) : found, locale);
  } catch (error) {
    // The device has looked already and the model reports what it sees: the turn goes on.
    turn.log.error({ err: error }, 'the danger check failed');
    return toDanger(assessDistress(state, helpLevel), locale);
  }
}

/** The same for a danger that is known already, such as a model's own report. */
export function toDanger(found: SafetyAssessment, locale: string): Danger {
  const { level, category, isGuess } = found;
  if (level < helpLevel) return { level, category, isCrisis: false, event: null };
  const region = regionOf(locale);
  const resources = resourcesFor(region, languageOf(locale));
  // A guess claims no kind of danger to the person.
  const kind = isGuess
    ? { category: 'distress', passing: isGuess }
    : { category: category ?? 'distress' };
  const event = { level, region, resources, ...kind };
  return { ...found, isCrisis: level >= crisisLevel, event };
}

/** Help beside a turn in which nothing more is known. */
export function helpBeside(locale: string): SolveEvent {
  const region = regionOf(locale);
  const resources = resourcesFor(region, languageOf(locale));
  return { event: 'safety', data: { level: helpLevel, category: 'distress', region, resources } };
}

function assessDistress(state: SolveState | undefined, level: 1 | 2): SafetyAssessment {
  const isHigh = (state?.distress?.before ?? 0) >= highDistress;
  return isHigh ? { level, category: 'distress' } : { level: 0, category: null };
}
