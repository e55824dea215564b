import type { CheckIn } from '@solacore/contract';
import { type ConversationRow, toConversation } from '../rows.ts';
import type { SqlDatabase } from '../sql-database.ts';
import type { Cursor, Page, PlanItem } from './history-records.ts';

type PlanRow = ConversationRow & {
  accepted_at: string;
  told_result: CheckIn['result'] | null;
  told_at: string | null;
  hidden: string;
};
type Hidden = { placeholder: string; value: string };

/** Plans that were accepted, with what was told of them last. */
export async function listPlans(
  database: SqlDatabase,
  after: Cursor | null,
  limit: number,
): Promise<Page<PlanItem>> {
  const rows = await database.all<PlanRow>(
    `SELECT conversations.*,
       (SELECT result FROM check_ins WHERE conversation_id = conversations.id
        ORDER BY at DESC LIMIT 1) AS told_result,
       (SELECT max(at) FROM check_ins WHERE conversation_id = conversations.id) AS told_at,
       (SELECT json_group_array(json_object('placeholder', placeholder, 'value', value))
        FROM mask_entries WHERE conversation_id = conversations.id) AS hidden
     FROM conversations
     WHERE accepted_at IS NOT NULL ${after ? 'AND accepted_at <= ? AND (accepted_at < ? OR id > ?)' : ''}
     ORDER BY accepted_at DESC, id LIMIT ?`,
    [...(after ? [after.at, after.at, after.id] : []), limit + 1],
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.flatMap(toPlan),
    next: rows.length > limit && last ? { at: last.accepted_at, id: last.id } : null,
  };
}

/** A row whose results no longer fit the contract has no plan to show. */
function toPlan(row: PlanRow): PlanItem[] {
  const conversation = toConversation(row);
  const { commit } = conversation.state;
  if (!commit) return [];
  const hidden: Hidden[] = JSON.parse(row.hidden);
  const shown = (text: string) =>
    hidden.reduce((all, { placeholder, value }) => all.replaceAll(placeholder, () => value), text);
  const { told_result: result, told_at: at } = row;
  return [
    {
      conversation,
      if: shown(commit.ifThen.if),
      then: shown(commit.ifThen.then),
      firstStep: shown(commit.firstStep),
      told: result === null || at === null ? null : { result, at },
    },
  ];
}
