import { useRouter } from 'expo-router';
import Trash from 'lucide-react-native/icons/trash';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { captionOf } from '@/features/home/conversation-caption.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import type { Conversation, LocalDb } from '@/local-db';
import { deleteConversations } from '@/local-db/delete-conversations';
import { Button, Card, IconButton, Row } from '@/ui';
import { DeleteSheet } from './delete-sheet.tsx';
import { useDeletion } from './use-deletion.ts';
import type { useKeptConversations } from './use-kept-conversations.ts';

type DeleteOneProps = { db: LocalDb; kept: ReturnType<typeof useKeptConversations> };

/** Each conversation of this device, and the way to delete just this one. */
export function DeleteOne({ db, kept }: DeleteOneProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const [asked, setAsked] = useState<Conversation | null>(null);
  const deletion = useDeletion(async () => {
    if (asked) await deleteConversations(db, [asked.id]);
    setAsked(null);
    return t('deviceData.deleting.oneDone');
  });
  const nameOf = ({ title }: Conversation) => title || t('deviceData.deleting.untitled');
  return (
    <View style={styles.stack}>
      <Card flush>
        {kept.conversations.map((conversation, index) => (
          <Row
            key={conversation.id}
            label={nameOf(conversation)}
            isVoice={conversation.title !== ''}
            hint={captionOf(t, conversation, new Date(), language)}
            divided={index < kept.conversations.length - 1}
            trailing={
              <IconButton
                icon={Trash}
                iconSize={19}
                label={t('deviceData.deleting.named', { title: nameOf(conversation) })}
                onPress={() => setAsked(conversation)}
              />
            }
          />
        ))}
      </Card>
      {kept.hasMore ? (
        <Button variant="quiet" label={t('deviceData.deleting.more')} onPress={kept.showMore} />
      ) : null}
      <DeleteSheet
        visible={asked !== null}
        title={t('deviceData.deleting.oneTitle')}
        text={t('deviceData.deleting.oneText')}
        action={t('deviceData.deleting.oneAction')}
        isDanger
        busy={deletion.busy}
        onConfirm={() => void deletion.run()}
        onSaveFirst={() => {
          setAsked(null);
          router.push('/privacy/export');
        }}
        onClose={() => setAsked(null)}
      />
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 8 } });
