import type { OptionsResult, SolveState, StepResults } from '@solacore/contract';

const mostOptions = 6;

/** Adds a turn's result to the results so far. What the person said by hand stays. */
export function mergeResult(
  state: SolveState,
  result: StepResults,
  confirmedFeeling: string | null,
): SolveState {
  const merged: SolveState = { ...state };
  if (result.receive) {
    const emotion = confirmedFeeling
      ? { ...result.receive.emotion, label: confirmedFeeling, confirmed: true }
      : result.receive.emotion;
    merged.receive = { ...result.receive, emotion };
  }
  if (result.clarify) merged.clarify = result.clarify;
  if (result.reframe)
    merged.reframe = withPerspective(state.reframe, { ...state.reframe, ...result.reframe });
  if (result.options) merged.options = mergeOptions(state.options, result.options);
  if (result.commit) merged.commit = { ...state.commit, ...result.commit };
  return merged;
}

function mergeOptions(before: OptionsResult | undefined, now: OptionsResult): OptionsResult {
  const fits = new Map(before?.items.map((item) => [item.id, item.fit]));
  const items = now.items.map((item) => {
    const fit = item.fit ?? fits.get(item.id);
    return fit === undefined ? item : { ...item, fit };
  });
  const known = new Set(items.map((item) => item.id));
  const own = (before?.items ?? []).filter((item) => isOwn(item.id) && !known.has(item.id));
  const chosenId = now.chosenId ?? before?.chosenId;
  return withPerspective(before, {
    ...now,
    items: [...items, ...own].slice(0, mostOptions),
    ...(chosenId === undefined ? {} : { chosenId }),
  });
}

type Seen = { perspective?: string | undefined };

/** A second perspective stays where a later result has none; put away (empty) it stays away. */
function withPerspective<T extends Seen>(before: Seen | undefined, now: T): T {
  const { perspective } = before ?? {};
  if (perspective === undefined) return now;
  return perspective === '' || now.perspective === undefined ? { ...now, perspective } : now;
}

const ownPrefix = 'own-';

/** Ids of the options the person added by hand. */
export function ownOptionId(count: number): string {
  return `${ownPrefix}${count}`;
}

function isOwn(id: string): boolean {
  return id.startsWith(ownPrefix);
}
