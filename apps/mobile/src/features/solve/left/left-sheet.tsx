import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '@/api/use-loaded.ts';
import type { Message } from '@/local-db';
import type { SentRecord } from '@/local-db/records';
import { Button, Sheet, Text } from '@/ui';
import { useGrowing } from '../conversation/use-growing.ts';
import type { Session } from '../session/session-deps.ts';
import { HiddenHere } from './hidden-here.tsx';
import { MarkedText } from './marked-text.tsx';
import { ReplyStamp } from './reply-stamp.tsx';
import { SentBody } from './sent-body.tsx';

/** The person's words, and the reply to them once there is one. */
export type Turn = { session: Session; words: Message; reply: Message | undefined };

/** What left this device for one message, letter for letter, and what came back. */
export function LeftSheet({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const { t } = useTranslation();
  const { session, words } = turn;
  const reply = useGrowing(session, turn.reply);
  const load = useCallback(() => session.deps.db.listSent(words.id), [session, words.id]);
  const sent = useLoaded(load);
  const isKnown = sent.status === 'ready';
  return (
    <Sheet
      visible
      title={t('privacy.left.title')}
      description={t(
        sent.status === 'ready' && sent.value.length > 0
          ? 'privacy.left.text'
          : 'privacy.left.textNone',
      )}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      {sent.status === 'failed' ? <Text role="alert">{t('common.storageText')}</Text> : null}
      {isKnown ? <WhatLeft turn={{ session, words, reply }} sent={sent.value} /> : null}
      {isKnown && reply && reply.masked !== '' ? (
        <>
          <Text variant="uiStrong" heading={3}>
            {t('privacy.left.reply')}
          </Text>
          <MarkedText text={reply.masked} variant="ui" />
          <ReplyStamp reply={reply} />
        </>
      ) : null}
      <Button full variant="quiet" label={t('common.close')} onPress={onClose} />
    </Sheet>
  );
}

function WhatLeft({ turn, sent }: { turn: Turn; sent: SentRecord[] }) {
  const { t } = useTranslation();
  const { session, reply } = turn;
  if (sent.length === 0) return <NothingLeft turn={turn} />;
  const texts = [...sent.map(({ body }) => body), reply?.masked ?? ''];
  return (
    <>
      {sent.map((record, index) => (
        <SentBody
          key={record.body}
          record={record}
          title={t(index === 0 ? 'privacy.left.message' : 'privacy.left.before')}
        />
      ))}
      <HiddenHere entries={session.masker.entries()} texts={texts} />
    </>
  );
}

/** Words from before requests were kept have left, though nothing of it is listed. */
function NothingLeft({ turn: { words, reply } }: { turn: Turn }) {
  const { t } = useTranslation();
  const isHere = reply?.provider === 'device';
  const hasLeft = !isHere && words.status === 'sent' && words.masked !== '';
  return <Text>{t(hasLeft ? 'privacy.left.notKept' : 'privacy.left.nothing')}</Text>;
}
