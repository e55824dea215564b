import { tierSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { describeHealth } from './doctor.ts';
import { replayJournal } from './erasures.ts';
import { grantAdmin, setGrantedTier } from './operator.store.ts';
import { closeReport, describeReferrals, describeReports } from './reports.ts';

/** What the operator may ask of a running product or of its database. */
export const operatorCommandSchema = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('admin_grant'), email: z.string() }),
  z.strictObject({ command: z.literal('admin_tier'), email: z.string(), tier: tierSchema }),
  z.strictObject({ command: z.literal('admin_reports') }),
  z.strictObject({ command: z.literal('admin_report_close'), id: z.string() }),
  z.strictObject({ command: z.literal('admin_referrals') }),
  z.strictObject({ command: z.literal('erasures_replay'), journal: z.string().optional() }),
  z.strictObject({ command: z.literal('doctor') }),
]);
export type OperatorCommand = z.infer<typeof operatorCommandSchema>;

/** Lines for the terminal; `isDone` false becomes a failing exit code. */
export const operatorAnswerSchema = z.object({ isDone: z.boolean(), lines: z.array(z.string()) });
export type OperatorAnswer = z.infer<typeof operatorAnswerSchema>;

/** `isServing`: asked inside the running server, not by a program of its own. */
export async function runOperatorCommand(
  deps: Deps,
  command: OperatorCommand,
  { isServing } = { isServing: false },
): Promise<OperatorAnswer> {
  const { db } = deps.database;
  switch (command.command) {
    case 'admin_grant': {
      const isDone = await grantAdmin(db, command.email, deps.now());
      return about(isDone, `${command.email} is an administrator now.`);
    }
    case 'admin_tier': {
      const isDone = await setGrantedTier(db, command.email, command.tier, deps.now());
      return about(isDone, `${command.email} has the tier ${command.tier} by grant now.`);
    }
    case 'admin_reports':
      return describeReports(db);
    case 'admin_report_close':
      return closeReport(db, command.id);
    case 'admin_referrals':
      return describeReferrals(db);
    case 'erasures_replay':
      return replayJournal(deps, command.journal);
    case 'doctor':
      return describeHealth(deps, isServing);
  }
}

function about(isDone: boolean, sentence: string): OperatorAnswer {
  const missing = 'There is no account with this e-mail address. Sign up in the app first.';
  return { isDone, lines: [isDone ? sentence : missing] };
}
