import { create } from 'zustand';
import { readPreference, writePreference } from '@/platform/preferences';

export const planSections = [
  'signs',
  'helps',
  'places',
  'professionals',
  'safer',
  'reasons',
] as const;
type PlanSection = (typeof planSections)[number];
export type PlanPerson = { name: string; number: string };
export type SafetyPlan = Record<PlanSection, string> & { people: PlanPerson[] };

const preference = 'safety-plan';

const empty: SafetyPlan = {
  signs: '',
  helps: '',
  places: '',
  professionals: '',
  safer: '',
  reasons: '',
  people: [],
};

type PlanStore = {
  plan: SafetyPlan;
  /** False after the device refused to keep the last change. */
  isSaved: boolean;
  write: (section: PlanSection, text: string) => void;
  writePeople: (people: PlanPerson[]) => void;
  /** A whole plan that was kept elsewhere. */
  bring: (plan: SafetyPlan) => void;
  remove: () => void;
};

/**
 * The person's own plan for hard hours. On this device only, beside the small settings and not in
 * the conversations' store: it opens signed out, in a second tab and before anything else does.
 */
export const usePlanStore = create<PlanStore>((set, get) => {
  const keep = (plan: SafetyPlan) => {
    set({ plan, isSaved: save(JSON.stringify(plan)) });
  };
  return {
    plan: readPlan(readPreference(preference)),
    isSaved: true,
    write: (section, text) => keep({ ...get().plan, [section]: text }),
    writePeople: (people) => keep({ ...get().plan, people }),
    bring: keep,
    remove: () => set({ plan: empty, isSaved: save(null) }),
  };
});

function save(text: string | null): boolean {
  try {
    writePreference(preference, text);
    return readPreference(preference) === text;
  } catch {
    return false;
  }
}

/** A plan as it was kept; what cannot be read of it is empty. */
export function readPlan(text: string | null): SafetyPlan {
  const kept = parse(text);
  if (typeof kept !== 'object' || kept === null) return empty;
  const fields = new Map<string, unknown>(Object.entries(kept));
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  const plan: SafetyPlan = { ...empty, people: peopleOf(fields.get('people'), textOf) };
  for (const section of planSections) plan[section] = textOf(fields.get(section));
  return plan;
}

function peopleOf(kept: unknown, textOf: (value: unknown) => string): PlanPerson[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const fields = new Map<string, unknown>(Object.entries(one));
    return [{ name: textOf(fields.get('name')), number: textOf(fields.get('number')) }];
  });
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
