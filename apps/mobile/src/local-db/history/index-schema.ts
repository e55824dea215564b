/** 2 to the power of this many conversations share a block of the index. */
export const blockBits = 5;

/**
 * Every conversation has a number, and its words stand in the block of 32 numbers it falls into: a
 * word of a block has one bit for each conversation that holds it. `changes` counts what is not in
 * the index yet.
 */
export const indexSchema = `
  CREATE TABLE search_documents (
    document INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id TEXT NOT NULL UNIQUE REFERENCES conversations (id) ON DELETE CASCADE,
    changes INTEGER NOT NULL
  );
  CREATE INDEX search_documents_changed ON search_documents (document) WHERE changes <> 0;
  CREATE TABLE search_terms (
    block INTEGER NOT NULL,
    term TEXT NOT NULL,
    documents INTEGER NOT NULL,
    PRIMARY KEY (block, term)
  ) WITHOUT ROWID;
  INSERT INTO search_documents (conversation_id, changes)
    SELECT id, 1 FROM conversations ORDER BY updated_at DESC;
  DROP INDEX conversations_updated;
  CREATE INDEX conversations_updated
    ON conversations (updated_at DESC, id, emotion, accepted_at);
  CREATE INDEX conversations_facts ON conversations (id, updated_at, emotion, accepted_at);
  CREATE INDEX conversations_accepted
    ON conversations (accepted_at DESC, id) WHERE accepted_at IS NOT NULL;
  CREATE INDEX conversations_emotion
    ON conversations (emotion, created_at) WHERE emotion IS NOT NULL;
  CREATE TRIGGER search_conversation_added AFTER INSERT ON conversations
    BEGIN INSERT INTO search_documents (conversation_id, changes) VALUES (new.id, 1); END;
  CREATE TRIGGER search_conversation_changed AFTER UPDATE OF title, state ON conversations
    WHEN old.title <> new.title OR old.state <> new.state
    BEGIN UPDATE search_documents SET changes = changes + 1 WHERE conversation_id = new.id; END;
  CREATE TRIGGER search_message_added AFTER INSERT ON messages
    BEGIN UPDATE search_documents SET changes = changes + 1
      WHERE conversation_id = new.conversation_id; END;
  CREATE TRIGGER search_message_changed AFTER UPDATE OF content ON messages
    WHEN old.content <> new.content
    BEGIN UPDATE search_documents SET changes = changes + 1
      WHERE conversation_id = new.conversation_id; END;
  CREATE TRIGGER search_message_deleted AFTER DELETE ON messages
    BEGIN UPDATE search_documents SET changes = changes + 1
      WHERE conversation_id = old.conversation_id; END;
  CREATE TRIGGER search_document_deleted AFTER DELETE ON search_documents
    BEGIN
      UPDATE search_terms SET documents = documents & ~(1 << (old.document & 31))
        WHERE block = old.document >> ${blockBits} AND (documents >> (old.document & 31)) & 1;
      DELETE FROM search_terms WHERE block = old.document >> ${blockBits} AND documents = 0;
    END;`;
