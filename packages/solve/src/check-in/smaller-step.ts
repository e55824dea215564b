import type { CommitResult, Language } from '@solacore/contract';

type PlannedStep = Pick<CommitResult, 'firstStep' | 'minutes'>;

/* From large to small. `{step}` is what the person wrote, word for word. */
const frames: Record<Language, readonly string[]> = {
  en: [
    'Only the first {minutes} minutes: {step}',
    'Only get it ready: {step}',
    'Only look at it for a minute: {step}',
  ],
  es: [
    'Solo los primeros {minutes} minutos: {step}',
    'Solo dejarlo preparado: {step}',
    'Solo mirarlo un minuto: {step}',
  ],
  zh: ['只做头 {minutes} 分钟：{step}', '只把要用的准备好：{step}', '只看它一分钟：{step}'],
};

const longestStep = 500;
const shortMinutes = 5;
const fewMinutes = 2;

/**
 * A smaller step than the one that has not happened, in the person's own words; null where it cannot
 * get smaller. Pure.
 */
export function smallerStep(plan: PlannedStep, lang: Language): PlannedStep | null {
  const { level, words } = unframed(plan.firstStep);
  const next = plan.minutes <= shortMinutes ? Math.max(level + 1, 1) : level + 1;
  const frame = frames[lang][next];
  if (frame === undefined || words === '') return null;
  const minutes = [shortMinutes, fewMinutes, 1][next] ?? 1;
  const before = frame.replace('{minutes}', String(minutes));
  const room = longestStep - before.length + '{step}'.length;
  return { firstStep: before.replace('{step}', () => words.slice(0, room)), minutes };
}

/** What the person wrote, without what an earlier check-in put before it. */
function unframed(firstStep: string): { level: number; words: string } {
  for (const pool of Object.values(frames)) {
    for (const [level, frame] of pool.entries()) {
      const [before = ''] = frame.split('{step}');
      const [start = '', end = ''] = before.split('{minutes}');
      const found = new RegExp(`^${start}${end === '' ? '' : `\\d+${end}`}`).exec(firstStep);
      if (found) return { level, words: firstStep.slice(found[0].length).trim() };
    }
  }
  return { level: -1, words: firstStep.trim() };
}
