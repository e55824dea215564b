import { useTranslation } from 'react-i18next';
import { AccountPage } from '@/features/account/account-page.tsx';
import { StorageFailed } from '@/features/shell/storage-failed.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { RowSkeleton, Text } from '@/ui';
import { AddWord } from './add-word.tsx';
import { useHiddenWords } from './use-hidden-words.ts';
import { WordList } from './word-list.tsx';

/** The person's own names and words that are hidden before anything is sent. */
export function HiddenWordsScreen() {
  return (
    <UnlockedOnly>
      <HiddenWordsPage />
    </UnlockedOnly>
  );
}

function HiddenWordsPage() {
  const { t } = useTranslation();
  const { status, hidden, tryAgain } = useHiddenWords();
  return (
    <AccountPage title={t('privacy.words.title')} lead={t('privacy.words.lead')}>
      {status === 'opening' ? <RowSkeleton /> : null}
      {status === 'failed' ? <StorageFailed onTryAgain={tryAgain} /> : null}
      {hidden ? (
        <>
          <AddWord hidden={hidden} variant="primary" />
          <WordList hidden={hidden} />
          <Text variant="small" color="ink3">
            {t('privacy.words.note')}
          </Text>
        </>
      ) : null}
    </AccountPage>
  );
}
