const kinds = {
  suicide_self_harm: 'suicide',
  being_harmed: 'harmed',
  child_at_risk: 'child',
  harm_to_others: 'others',
  medical_emergency: 'medical',
  eating_disorder: 'eating',
  reality_loss: 'reality',
  minor_user: 'minor',
  distress: 'distress',
} as const;

/** The name under which the texts for a category stand. */
export type DangerKind = (typeof kinds)[keyof typeof kinds];

function isKnown(category: string): category is keyof typeof kinds {
  return Object.hasOwn(kinds, category);
}

/** A category that nobody has written a text for is met as the gravest. */
export function dangerKindOf(category: string | null): DangerKind {
  return category !== null && isKnown(category) ? kinds[category] : 'suicide';
}

/** Somebody at home may look over their shoulder: a way to leave the page stands first. */
export function isWatched(category: string | null): boolean {
  return category === 'being_harmed' || category === 'child_at_risk';
}
