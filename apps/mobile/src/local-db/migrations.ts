import { indexSchema } from './history/index-schema.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Forward only: position + 1 is the `user_version` a script leads to. */
const migrations = [
  `CREATE TABLE conversations (
     id TEXT PRIMARY KEY,
     server_session_id TEXT,
     title TEXT NOT NULL,
     status TEXT NOT NULL,
     shown_step TEXT NOT NULL,
     current_step TEXT,
     step_complete INTEGER NOT NULL,
     state TEXT NOT NULL,
     emotion TEXT,
     lang TEXT NOT NULL,
     help_pinned INTEGER NOT NULL,
     accepted_at TEXT,
     created_at TEXT NOT NULL,
     updated_at TEXT NOT NULL
   );
   CREATE INDEX conversations_updated ON conversations (updated_at DESC);
   CREATE TABLE messages (
     position INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
     role TEXT NOT NULL,
     content TEXT NOT NULL,
     masked TEXT NOT NULL,
     step TEXT NOT NULL,
     status TEXT NOT NULL,
     is_opening INTEGER NOT NULL,
     provider TEXT,
     created_at TEXT NOT NULL
   );
   CREATE INDEX messages_conversation ON messages (conversation_id, position);
   CREATE TABLE mask_entries (
     conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
     placeholder TEXT NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (conversation_id, placeholder)
   );
   CREATE TABLE drafts (
     conversation_id TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
     text TEXT NOT NULL
   );
   CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);`,
  `ALTER TABLE conversations ADD COLUMN turn_words_id TEXT;
   ALTER TABLE conversations ADD COLUMN turn_replaces TEXT;
   ALTER TABLE conversations ADD COLUMN results_before TEXT;
   ALTER TABLE messages ADD COLUMN last_event_id INTEGER;`,
  `CREATE TABLE hidden_words (word TEXT PRIMARY KEY, created_at TEXT NOT NULL);
   CREATE TABLE sent_requests (
     position INTEGER PRIMARY KEY AUTOINCREMENT,
     conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
     message_id TEXT NOT NULL,
     turn_id TEXT NOT NULL,
     body TEXT NOT NULL,
     is_answered INTEGER NOT NULL,
     sent_at TEXT NOT NULL
   );
   CREATE INDEX sent_requests_turn ON sent_requests (turn_id, position);
   CREATE INDEX sent_requests_message ON sent_requests (message_id);`,
  `ALTER TABLE conversations ADD COLUMN ended_at TEXT;
   CREATE TABLE check_ins (
     conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
     at TEXT NOT NULL,
     result TEXT NOT NULL,
     note TEXT,
     helped INTEGER,
     PRIMARY KEY (conversation_id, at)
   );`,
  indexSchema,
  `ALTER TABLE messages ADD COLUMN model TEXT;
   ALTER TABLE messages ADD COLUMN prompt_version TEXT;`,
  `CREATE INDEX messages_waiting ON messages (created_at) WHERE status = 'waiting';`,
  `CREATE INDEX sent_requests_sent ON sent_requests (sent_at);
   CREATE INDEX sent_requests_conversation ON sent_requests (conversation_id);`,
];

/** The `user_version` of a device that is up to date. */
export const schemaVersion = migrations.length;

/** Brings the database to a shape, the newest one; each step is made whole or not at all. */
export async function migrate(database: SqlDatabase, to = migrations.length): Promise<void> {
  const rows = await database.all<{ user_version: number }>('PRAGMA user_version', []);
  const version = rows[0]?.user_version ?? 0;
  for (const [index, script] of migrations.entries()) {
    if (index < version || index >= to) continue;
    await database.transaction(async (inside) => {
      await inside.execute(script);
      await inside.execute(`PRAGMA user_version = ${index + 1}`);
    });
  }
}
