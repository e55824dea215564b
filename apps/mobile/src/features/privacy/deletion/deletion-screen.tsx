import { useTranslation } from 'react-i18next';
import { AccountPage } from '@/features/account/account-page.tsx';
import { StorageFailed } from '@/features/shell/storage-failed.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { type LocalDb, useLocalDb } from '@/local-db';
import { RowSkeleton, Text } from '@/ui';
import { AutoDeleteChoice } from './auto-delete-choice.tsx';
import { DeleteAll } from './delete-all.tsx';
import { DeleteOne } from './delete-one.tsx';
import { useKeptConversations } from './use-kept-conversations.ts';

/** Conversations go by themselves, one by one, or all at once. */
export function DeletionScreen() {
  return (
    <UnlockedOnly>
      <DeletionPage />
    </UnlockedOnly>
  );
}

function DeletionPage() {
  const { t } = useTranslation();
  const { status, db, tryAgain } = useLocalDb();
  return (
    <AccountPage title={t('deviceData.deleting.title')} lead={t('deviceData.deleting.lead')}>
      {status === 'failed' ? <StorageFailed onTryAgain={tryAgain} /> : null}
      {status === 'opening' ? <RowSkeleton /> : null}
      {db ? <Choices db={db} /> : null}
    </AccountPage>
  );
}

function Choices({ db }: { db: LocalDb }) {
  const { t } = useTranslation();
  const kept = useKeptConversations();
  return (
    <>
      <Caption text={t('deviceData.deleting.auto')} />
      <AutoDeleteChoice db={db} />
      <Caption text={t('deviceData.deleting.one')} />
      {kept.status === 'failed' ? <StorageFailed onTryAgain={kept.reload} /> : null}
      {kept.status === 'loading' ? <RowSkeleton /> : null}
      {kept.status === 'ready' && kept.conversations.length === 0 ? (
        <Text color="ink2">{t('deviceData.deleting.empty')}</Text>
      ) : null}
      {kept.conversations.length > 0 ? (
        <>
          <DeleteOne db={db} kept={kept} />
          <Caption text={t('deviceData.deleting.all')} />
          <DeleteAll db={db} />
        </>
      ) : null}
    </>
  );
}

function Caption({ text }: { text: string }) {
  return (
    <Text variant="label" color="ink3" heading={2}>
      {text}
    </Text>
  );
}
