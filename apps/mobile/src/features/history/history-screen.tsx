import CloudOff from 'lucide-react-native/icons/cloud-off';
import Telescope from 'lucide-react-native/icons/telescope';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { MainPage } from '@/features/shell/main-page.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { useOnline } from '@/platform/use-online';
import { Banner, Card, RowSkeleton, useLayout } from '@/ui';
import { HistoryFilters } from './history-filters.tsx';
import { HistoryList } from './history-list.tsx';
import { HistoryLocked, HistoryUnknown } from './history-locked.tsx';
import { useHistoryQuery } from './history-query-store.ts';
import { SearchField } from './search-field.tsx';
import { useChoices } from './use-choices.ts';
import { useHistory } from './use-history.ts';
import { useHistoryReach } from './use-history-reach.ts';

/** The conversations of this device, to look through and to search. */
export function HistoryScreen() {
  const { t } = useTranslation();
  const online = useOnline();
  const { size } = useLayout();
  const isDesktop = size === 'desktop';
  return (
    <UnlockedOnly>
      <MainPage title={t('history.title')} isWide>
        {online ? null : <Banner icon={CloudOff} message={t('common.offline')} />}
        <View style={isDesktop ? styles.beside : styles.stack}>
          <View style={[styles.stack, isDesktop ? styles.list : null]}>
            <AsFarAsThePlan />
          </View>
          <Card flush style={isDesktop ? styles.aside : null}>
            <LinkRow
              icon={Telescope}
              label={t('insights.title')}
              hint={t('insights.rowHint')}
              href="/insights"
            />
          </Card>
        </View>
      </MainPage>
    </UnlockedOnly>
  );
}

function AsFarAsThePlan() {
  const { reach, askAgain } = useHistoryReach();
  if (reach.status === 'loading') return <RowSkeleton rows={5} />;
  if (reach.status === 'unknown') return <HistoryUnknown onTryAgain={askAgain} />;
  return reach.days === 0 ? <HistoryLocked /> : <Looking days={reach.days} />;
}

const dayMs = 86_400_000;

function Looking({ days }: { days: number | null }) {
  const [openedAt] = useState(Date.now);
  const { words, change } = useHistoryQuery();
  const history = useHistory(days);
  const since = days === null ? null : new Date(openedAt - days * dayMs).toISOString();
  const choices = useChoices(since);
  return (
    <>
      <SearchField value={words} onChange={(next) => change({ words: next })} />
      <HistoryFilters choices={choices} />
      <HistoryList history={history} days={days} />
    </>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 14 },
  beside: { flexDirection: 'row', alignItems: 'flex-start', gap: 44 },
  list: { flex: 1, minWidth: 0 },
  aside: { width: 300 },
});
