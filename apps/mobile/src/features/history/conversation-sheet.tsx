import Pencil from 'lucide-react-native/icons/pencil';
import Trash from 'lucide-react-native/icons/trash';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalDb } from '@/local-db';
import { deleteConversations } from '@/local-db/delete-conversations.ts';
import type { Conversation } from '@/local-db/records.ts';
import { Button, Card, Field, Row, Sheet, showToast } from '@/ui';
import { longestTitle, renameConversation } from './rename-conversation.ts';

type ConversationSheetProps = { conversation: Conversation | null; onClose: () => void };

/** What can be done with one kept conversation: another title, or its end. */
export function ConversationSheet({ conversation, onClose }: ConversationSheetProps) {
  const [page, setPage] = useState<'actions' | 'rename' | 'remove'>('actions');
  if (!conversation) return null;
  const close = () => {
    setPage('actions');
    onClose();
  };
  if (page === 'rename') return <Rename conversation={conversation} onClose={close} />;
  if (page === 'remove') return <Remove conversation={conversation} onClose={close} />;
  return (
    <Actions
      conversation={conversation}
      onClose={close}
      onRename={() => setPage('rename')}
      onRemove={() => setPage('remove')}
    />
  );
}

type PageProps = { conversation: Conversation; onClose: () => void };
type ActionsProps = PageProps & { onRename: () => void; onRemove: () => void };

function Actions({ conversation, onClose, onRename, onRemove }: ActionsProps) {
  const { t } = useTranslation();
  return (
    <Sheet
      visible
      title={conversation.title || t('history.actions')}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <Card flush>
        <Row icon={Pencil} label={t('history.rename')} onPress={onRename} divided />
        <Row icon={Trash} label={t('history.remove')} onPress={onRemove} />
      </Card>
      <Button full variant="quiet" label={t('common.close')} onPress={onClose} />
    </Sheet>
  );
}

function Rename({ conversation, onClose }: PageProps) {
  const { t } = useTranslation();
  const { db } = useLocalDb();
  const [title, setTitle] = useState(conversation.title);
  const save = () => {
    const words = title.trim().replaceAll(/\s+/g, ' ');
    if (!db || words === '') return;
    renameConversation(db, conversation.id, words).then(
      () => showToast({ message: t('history.renamed') }),
      () => showToast({ message: t('history.notRenamed') }),
    );
    onClose();
  };
  return (
    <Sheet visible title={t('history.rename')} onClose={onClose} closeLabel={t('common.close')}>
      <Field
        label={t('history.newTitle')}
        variant="voiceS"
        value={title}
        onChangeText={setTitle}
        maxLength={longestTitle}
        autoFocus
        onSubmitEditing={save}
      />
      <Button full label={t('history.save')} onPress={save} disabled={title.trim() === ''} />
      <Button full variant="quiet" label={t('common.cancel')} onPress={onClose} />
    </Sheet>
  );
}

function Remove({ conversation, onClose }: PageProps) {
  const { t } = useTranslation();
  const { db } = useLocalDb();
  const remove = () => {
    if (!db) return;
    deleteConversations(db, [conversation.id]).then(
      () => showToast({ message: t('history.removed') }),
      () => showToast({ message: t('history.notRemoved') }),
    );
    onClose();
  };
  return (
    <Sheet
      visible
      title={t('history.removeTitle')}
      description={t('history.removeText')}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <Button full variant="danger" label={t('history.remove')} onPress={remove} />
      <Button full variant="quiet" label={t('history.keep')} onPress={onClose} />
    </Sheet>
  );
}
