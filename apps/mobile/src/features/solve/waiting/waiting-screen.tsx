import { useTranslation } from 'react-i18next';
import { AccountPage } from '@/features/account/account-page.tsx';
import { countQueuedConsents } from '@/features/consent/consent-queue.ts';
import { LinkRow } from '@/features/shell/link-row.tsx';
import type { WaitingWords } from '@/local-db';
import { Card, EmptyState, Text } from '@/ui';
import { useWaitingStore } from './waiting-store.ts';

const longestLine = 140;

/** Everything that waits for a connection, in the order in which it will go. */
export function WaitingScreen() {
  const { t } = useTranslation();
  const { waiting } = useWaitingStore();
  return (
    <AccountPage title={t('solve.later.title')} lead={t('solve.later.lead')}>
      {countQueuedConsents() > 0 ? <Text color="ink2">{t('solve.later.answers')}</Text> : null}
      {waiting.length === 0 ? (
        <EmptyState title={t('solve.later.none')} text={t('solve.later.noneText')} />
      ) : (
        <Card flush>
          {waiting.map((words, index) => (
            <WaitingRow key={words.messageId} words={words} divided={index < waiting.length - 1} />
          ))}
        </Card>
      )}
    </AccountPage>
  );
}

function WaitingRow({ words, divided }: { words: WaitingWords; divided: boolean }) {
  const { t } = useTranslation();
  const { conversationId, content, isOpening, step, title } = words;
  const said = isOpening ? t('solve.later.opens', { step: t(`common.steps.${step}`) }) : content;
  return (
    <LinkRow
      label={said.slice(0, longestLine)}
      isVoice={!isOpening}
      {...(said.startsWith(title.replace(/…$/, '')) ? {} : { hint: title })}
      href={{ pathname: '/session/[id]', params: { id: conversationId } }}
      divided={divided}
    />
  );
}
