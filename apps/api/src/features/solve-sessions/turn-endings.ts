import type { SolveEvent } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { countReferral } from '../safety/referrals.store.ts';
import { findUsage, giveBack } from '../usage/index.ts';
import type { Turn } from './turn.ts';

/**
 * Nothing is generated and nothing moves on; the session costs nothing from now on. Help was shown,
 * and is counted by the region alone.
 */
export async function endInCrisis(deps: Deps, turn: Turn, region: string): Promise<SolveEvent> {
  const { db } = deps.database;
  await giveBack(deps, turn.session);
  await countReferral(db, region, deps.now()).catch(() => {
    turn.log.warn('a number was not counted');
  });
  return endWhereItStands(deps, turn, { truncated: false });
}

/** The person stopped the reply: what was said of it stays, nothing moves on, nothing is counted. */
export function endStopped(deps: Deps, turn: Turn): Promise<SolveEvent> {
  return endWhereItStands(deps, turn, { truncated: true });
}

async function endWhereItStands(
  deps: Deps,
  { session, viewer }: Turn,
  { truncated }: { truncated: boolean },
): Promise<SolveEvent> {
  return {
    event: 'done',
    data: {
      next_step: session.currentStep,
      emotion_detected: null,
      step_complete: false,
      usage: await findUsage(deps.database.db, viewer, deps.now()),
      provider: null,
      model: null,
      prompt_version: null,
      truncated,
    },
  };
}
