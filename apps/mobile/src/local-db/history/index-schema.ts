/**
 * Words of conversations, in blocks of 32: what is written together lies together, and one
 * conversation is taken out without reading the whole index.
 */
export const indexSchema = `
  ALTER TABLE conversations ADD COLUMN search_document INTEGER;
  ALTER TABLE conversations ADD COLUMN search_stale INTEGER NOT NULL DEFAULT 1;
  CREATE TABLE search_terms (
    block INTEGER NOT NULL,
    term TEXT NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (block, term, document)
  ) WITHOUT ROWID;
  DROP INDEX conversations_updated;
  CREATE INDEX conversations_updated
    ON conversations (updated_at DESC, id, emotion, accepted_at);
  CREATE INDEX conversations_document
    ON conversations (search_document, updated_at, id, emotion, accepted_at);
  CREATE INDEX conversations_accepted
    ON conversations (accepted_at DESC, id) WHERE accepted_at IS NOT NULL;
  CREATE INDEX conversations_emotion
    ON conversations (emotion, created_at) WHERE emotion IS NOT NULL;
  CREATE INDEX conversations_stale
    ON conversations (updated_at DESC) WHERE search_stale <> 0;
  CREATE TRIGGER search_conversation_changed AFTER UPDATE OF title, state ON conversations
    WHEN old.title <> new.title OR old.state <> new.state
    BEGIN UPDATE conversations SET search_stale = 1 WHERE id = new.id; END;
  CREATE TRIGGER search_conversation_deleted AFTER DELETE ON conversations
    WHEN old.search_document IS NOT NULL
    BEGIN DELETE FROM search_terms
      WHERE block = old.search_document >> 5 AND document = old.search_document; END;
  CREATE TRIGGER search_message_added AFTER INSERT ON messages
    BEGIN UPDATE conversations SET search_stale = 1
      WHERE id = new.conversation_id AND search_stale <> 1; END;
  CREATE TRIGGER search_message_changed AFTER UPDATE OF content ON messages
    WHEN old.content <> new.content
    BEGIN UPDATE conversations SET search_stale = 1
      WHERE id = new.conversation_id AND search_stale <> 1; END;
  CREATE TRIGGER search_message_deleted AFTER DELETE ON messages
    BEGIN UPDATE conversations SET search_stale = 1
      WHERE id = old.conversation_id AND search_stale <> 1; END;`;

/** 2 to the power of this many conversations stand in one block. */
export const blockBits = 5;
