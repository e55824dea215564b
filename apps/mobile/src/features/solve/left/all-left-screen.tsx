import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '@/api/use-loaded.ts';
import { AccountPage } from '@/features/account/account-page.tsx';
import { StorageFailed } from '@/features/shell/storage-failed.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { formatMoment } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { type LocalDb, useLocalDb } from '@/local-db';
import { Button, Card, EmptyState, RowSkeleton } from '@/ui';
import { SentBody } from './sent-body.tsx';

const atOnce = 20;

/** All that left this device to be answered, as it was sent. */
export function AllLeftScreen() {
  return (
    <UnlockedOnly>
      <AllLeftPage />
    </UnlockedOnly>
  );
}

function AllLeftPage() {
  const { t } = useTranslation();
  const { status, db, tryAgain } = useLocalDb();
  return (
    <AccountPage title={t('privacy.left.title')} lead={t('privacy.left.lead')}>
      {status === 'failed' ? <StorageFailed onTryAgain={tryAgain} /> : null}
      {status === 'opening' ? <RowSkeleton /> : null}
      {db ? <AllLeft db={db} /> : null}
    </AccountPage>
  );
}

function AllLeft({ db }: { db: LocalDb }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [limit, setLimit] = useState(atOnce);
  // One more than is shown says whether there are more.
  const load = useCallback(() => db.listLatestSent(limit + 1), [db, limit]);
  const sent = useLoaded(load);
  if (sent.status === 'loading') return <RowSkeleton />;
  if (sent.status === 'failed') return <StorageFailed onTryAgain={sent.reload} />;
  if (sent.value.length === 0) {
    return <EmptyState title={t('privacy.left.none')} text={t('privacy.left.noneText')} />;
  }
  return (
    <>
      {sent.value.slice(0, limit).map((record) => (
        <Card key={`${record.messageId} ${record.sentAt} ${record.body.length}`}>
          <SentBody
            record={record}
            title={formatMoment(new Date(record.sentAt), language)}
            heading={2}
          />
        </Card>
      ))}
      {sent.value.length > limit ? (
        <Button
          full
          variant="secondary"
          label={t('privacy.left.more')}
          onPress={() => setLimit(limit + atOnce)}
        />
      ) : null}
    </>
  );
}
