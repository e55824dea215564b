import type { SqlDatabase, SqlValue } from '@/local-db/sql-database';

type Row = Record<string, SqlValue>;

/** What a device counts or looks up for itself, and no file holds. */
const ownTables = ['search_terms', 'search_documents'];
const ownColumns = ['position'];

const moment = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`;

/** A device with two conversations, each value one that the app writes itself. */
export const rows: Record<string, Row[]> = {
  conversations: ['c1', 'c2'].map((id, index) => ({
    id,
    server_session_id: index === 0 ? 'd1f0' : null,
    title: `Ana “no” contesta \u{1f642} ${id}`,
    status: index === 0 ? 'completed' : 'active',
    shown_step: index === 0 ? 'commit' : 'clarify',
    current_step: index === 0 ? null : 'clarify',
    step_complete: 1 - index,
    state: '{"receive":{"emotion":{"label":"miedo","confirmed":true},"theme":"<PERSON_1>"}}',
    emotion: index === 0 ? 'miedo' : null,
    lang: 'es',
    help_pinned: index,
    accepted_at: index === 0 ? moment(40) : null,
    ended_at: null,
    turn_words_id: `${id}-m2`,
    turn_replaces: index === 0 ? `${id}-m1` : null,
    results_before: '{"distress":{"before":7.5}}',
    created_at: moment(index),
    updated_at: moment(50 + index),
  })),
  // The conversations take turns, as they do where two are written in on one day.
  messages: [1, 2, 3].flatMap((number) =>
    ['c1', 'c2'].map((id) => ({
      id: `${id}-m${number}`,
      conversation_id: id,
      role: number === 2 ? 'assistant' : 'user',
      content: `Línea una\nAna ${number} 你好`,
      masked: `Línea una\n<PERSON_1> ${number} 你好`,
      step: 'receive',
      status: number === 2 ? 'stopped' : 'sent',
      is_opening: 0,
      provider: number === 2 ? 'guide' : null,
      model: number === 2 && id === 'c1' ? 'small-2026-10' : null,
      prompt_version: number === 2 ? '2026-11-23.2e7e4846' : null,
      last_event_id: number === 2 ? 12 : null,
      created_at: moment(number),
    })),
  ),
  mask_entries: [
    { conversation_id: 'c1', placeholder: '<PERSON_1>', value: 'Ana' },
    { conversation_id: 'c1', placeholder: '<EMAIL_1>', value: 'ana@example.com' },
    { conversation_id: 'c2', placeholder: '<PERSON_1>', value: '"Ana"' },
  ],
  drafts: [{ conversation_id: 'c2', text: 'a medias\n' }],
  sent_requests: [1, 2].map((number) => ({
    conversation_id: 'c1',
    message_id: `c1-m${number}`,
    turn_id: 'c1-m1',
    body: `{"content": "<PERSON_1>",  "n":${number}}`,
    is_answered: number - 1,
    sent_at: moment(number),
  })),
  check_ins: [
    { conversation_id: 'c1', at: moment(55), result: 'partly', note: 'Contestó', helped: 6 },
    { conversation_id: 'c1', at: moment(57), result: 'done', note: null, helped: null },
  ],
  hidden_words: [
    { word: 'Zorblatt', created_at: moment(3) },
    { word: 'Ämne', created_at: moment(2) },
  ],
  settings: [{ key: 'anything', value: 'of theirs' }],
};

export async function listTables(database: SqlDatabase): Promise<string[]> {
  const found = await database.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    [],
  );
  return found.map(({ name }) => name).filter((name) => !ownTables.includes(name));
}

export async function listColumns(database: SqlDatabase, table: string): Promise<string[]> {
  const found = await database.all<{ name: string }>(`PRAGMA table_info(${table})`, []);
  return found.map(({ name }) => name).filter((name) => !ownColumns.includes(name));
}

/** Writes of `rows` what has a place in the schema of this database. */
export async function fill(database: SqlDatabase, from = rows): Promise<void> {
  const tables = await listTables(database);
  for (const [table, list] of Object.entries(from)) {
    if (!tables.includes(table)) continue;
    const columns = await listColumns(database, table);
    for (const row of list) {
      await database.run(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        columns.map((column) => row[column] ?? null),
      );
    }
  }
}

/** Every row of every table; those of one conversation in their order. */
export async function dump(database: SqlDatabase): Promise<Record<string, Row[]>> {
  const all: Record<string, Row[]> = {};
  for (const table of (await listTables(database)).sort()) {
    const columns = await listColumns(database, table);
    const order = columns.includes('conversation_id') ? 'conversation_id, rowid' : 'rowid';
    all[table] = await database.all<Row>(
      `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`,
      [],
    );
  }
  return all;
}
