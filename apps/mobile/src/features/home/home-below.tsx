import CloudOff from 'lucide-react-native/icons/cloud-off';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { WaitingLine } from '@/features/solve/waiting/waiting-line.tsx';
import { useRecentConversations } from '@/local-db';
import { useOnline } from '@/platform/use-online';
import { Banner, useLayout, useTheme } from '@/ui';
import { CheckInLine } from './check-in-line.tsx';
import { NewVersionLine } from './new-version-line.tsx';
import { OperatorLine } from './operator-line.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { RecentList } from './recent-list.tsx';
import { useDueCheckIn } from './use-due-check-in.ts';
import { useLatestPlan } from './use-latest-plan.ts';

/** Under the field: the plan that was made last, and the conversations kept on this device. */
export function HomeBelow() {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { size, gutter } = useLayout();
  const online = useOnline();
  const recent = useRecentConversations();
  const plan = useLatestPlan(recent.conversations);
  const due = useDueCheckIn(recent.conversations);
  const isDesktop = size === 'desktop';
  const beside = size !== 'phone' && plan !== null;
  return (
    <View style={[styles.below, { paddingHorizontal: gutter }]}>
      <View style={[styles.column, beside ? styles.wide : null]}>
        {online ? null : <Banner icon={CloudOff} message={t('common.offline')} />}
        <WaitingLine />
        <OperatorLine />
        <NewVersionLine />
        {due ? <CheckInLine due={due} /> : null}
        {plan && !beside ? (
          <>
            <PlanPanel plan={plan} />
            <View style={[styles.line, { backgroundColor: colors.line }]} />
          </>
        ) : null}
        <View style={beside ? [styles.beside, isDesktop ? null : styles.closer] : null}>
          <View style={beside ? styles.list : null}>
            <RecentList recent={recent} />
          </View>
          {beside ? (
            <View style={isDesktop ? styles.panel : styles.narrowPanel}>
              <PlanPanel plan={plan} />
            </View>
          ) : null}
        </View>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  below: { alignItems: 'center', paddingTop: 24, paddingBottom: 32 },
  column: { width: '100%', maxWidth: 680, gap: 16 },
  wide: { maxWidth: 900 },
  beside: { flexDirection: 'row', gap: 64 },
  list: { flex: 1, minWidth: 0 },
  closer: { gap: 32 },
  panel: { width: 330 },
  narrowPanel: { width: 290 },
  line: { height: 1 },
});
