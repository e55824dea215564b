import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDb } from '@/local-db';
import { emptyConversations } from '@/local-db/local-db-state';
import { Button, showToast } from '@/ui';
import { DeleteSheet } from './delete-sheet.tsx';
import { useDeletion } from './use-deletion.ts';

/** All conversations of this device at once, after their number was said. */
export function DeleteAll({ db }: { db: LocalDb }) {
  const { t } = useTranslation();
  const router = useRouter();
  const [count, setCount] = useState<number | null>(null);
  const deletion = useDeletion(async () => {
    await emptyConversations();
    setCount(null);
    return t('deviceData.deleting.allDone');
  });
  const ask = () =>
    db
      .countConversations()
      .then(setCount, () => showToast({ message: t('deviceData.deleting.failed') }));
  return (
    <>
      <Button
        full
        variant="danger"
        label={t('deviceData.deleting.allAction')}
        onPress={() => void ask()}
      />
      <DeleteSheet
        visible={count !== null}
        title={t('deviceData.deleting.allTitle')}
        text={t('deviceData.deleting.allText', { count: count ?? 0 })}
        action={t('deviceData.deleting.allAction')}
        isDanger
        busy={deletion.busy}
        onConfirm={() => void deletion.run()}
        onSaveFirst={() => {
          setCount(null);
          router.push('/privacy/export');
        }}
        onClose={() => setCount(null)}
      />
    </>
  );
}
