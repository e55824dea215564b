import type { SqlDatabase } from '@/local-db/sql-database';
import { wholeResults } from '../solve/whole-results.ts';

type Amount = { conversations: number; messagesEach: number; until: Date };

const feelings = ['worry', 'Sad', 'enfado', '焦虑', 'calm', null];
const dayMs = 86_400_000;

/* Words as often as in a language: few of them all the time, most of them hardly ever. */
const vocabulary = Array.from({ length: 6000 }, (_, n) => `${syllable(n)}${syllable(n * 7 + 3)}`);
const chinese = [...'工作压力家人睡觉老板会议时间计划朋友孩子周末报告安静说话决定'];

function syllable(n: number): string {
  return `${'bcdfglmnprst'[n % 12]}${'aeiou'[n % 5]}${'nrslt'[Math.floor(n / 60) % 5]}${'aeiou'[Math.floor(n / 300) % 5]}`;
}

/** The same numbers on every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function sentence(next: () => number, at: number): string {
  if (at % 5 === 4) {
    return Array.from({ length: 40 }, () => chinese[Math.floor(next() * chinese.length)]).join('');
  }
  return Array.from({ length: 25 }, () => vocabulary[Math.floor(next() ** 3 * 6000)]).join(' ');
}

/**
 * Fills a migrated database with conversations over two years, the newest at `until`; nothing of
 * them is in the index yet. The last conversation alone says "Zanzibar".
 */
export async function seedHistory(database: SqlDatabase, amount: Amount): Promise<void> {
  const { conversations, messagesEach, until } = amount;
  const next = chance(7);
  const state = JSON.stringify({ ...wholeResults(), distress: { before: 7, after: 4 } });
  for (let first = 0; first < conversations; first += 100) {
    const rows = [];
    for (let at = first; at < Math.min(first + 100, conversations); at += 1) {
      const moment = new Date(until.getTime() - (at / conversations) * 730 * dayMs).toISOString();
      const isLast = at === conversations - 1;
      rows.push({
        id: `c${at}`,
        title: sentence(next, at).slice(0, 40),
        emotion: feelings[at % feelings.length],
        accepted: at % 3 === 0 ? moment : null,
        moment,
        state,
        said: Array.from({ length: messagesEach }, (_, m) =>
          isLast && m === 0 ? 'A place named Zanzibar' : sentence(next, at),
        ),
      });
    }
    await insert(database, JSON.stringify(rows));
  }
}

const of = (key: string) => `json_extract(c.value, '$.${key}')`;

async function insert(database: SqlDatabase, rows: string): Promise<void> {
  await database.transaction(async (inside) => {
    await inside.run(
      `INSERT INTO conversations (id, title, status, shown_step, current_step, step_complete, state,
         emotion, lang, help_pinned, accepted_at, created_at, updated_at)
       SELECT ${of('id')}, ${of('title')}, 'active', 'clarify', 'clarify', 0, ${of('state')},
         ${of('emotion')}, 'en', 0, ${of('accepted')}, ${of('moment')}, ${of('moment')}
       FROM json_each(?) c`,
      [rows],
    );
    await inside.run(
      `INSERT INTO messages (id, conversation_id, role, content, masked, step, status, is_opening,
         created_at)
       SELECT ${of('id')} || '-' || m.key, ${of('id')}, iif(m.key % 2, 'assistant', 'user'),
         m.value, m.value, 'clarify', 'sent', 0, ${of('moment')}
       FROM json_each(?) c, json_each(c.value, '$.said') m`,
      [rows],
    );
  });
}
