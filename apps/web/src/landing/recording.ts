import type { Step } from '@solacore/contract';

/** A piece of what was said; `stands` names what was sent in its place. */
export type Piece = { text: string; stands?: string | undefined };
export type Row = { label: string; text: string };
/** What the person said, what the guide said, or the card that came of it. */
export type Said = { by: string; text?: Piece[] | undefined; rows?: Row[] | undefined };
export type Recording = { person: string; steps: Record<Step, Said[]> };
