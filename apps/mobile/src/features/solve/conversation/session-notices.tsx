import { useRouter } from 'expo-router';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { isWatched } from '@/features/help/danger-kind.ts';
import { HelpBeside } from '@/features/help/help-beside.tsx';
import { HelpInReach } from '@/features/help/help-in-reach.tsx';
import { QuickExit } from '@/features/help/quick-exit.tsx';
import { useOnline } from '@/platform/use-online';
import { Banner, layout, useLayout } from '@/ui';
import { canFillIn } from '../cards/has-blanks.ts';
import { hasStepCard } from '../cards/step-card.tsx';
import { goOnHere } from '../session/choose-answerer.ts';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { waitingWords } from '../session/turn-edges.ts';

type SessionNoticesProps = {
  session: Session;
  state: SessionState;
  /** In a low window they stand behind the last reply; only the way out stays above. */
  place: 'above' | 'within';
};

/** Under the header, whatever is scrolled: help that stays, no connection, a closed conversation. */
export function SessionNotices({ session, state, place }: SessionNoticesProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { gutter, isLow } = useLayout();
  // Where the guide on this device answers, no connection is missed.
  // Where words wait, what they wait for is said in the place of the field.
  const isOnline = useOnline() || state.isLocal || waitingWords(state) !== undefined;
  const { helpPinned, status, shownStep } = state.conversation;
  const needsExit = isWatched(state.dangerKind) || isWatched(state.safety?.category ?? null);
  const exit = needsExit && place === 'above' ? <QuickExit isShort /> : null;
  // In line with what is read below: cards side by side need more.
  const isWide = shownStep === 'options' && hasStepCard(state);
  const side = isWide ? Math.min(gutter, 32) : gutter;
  const column = isWide ? layout.optionsColumn : layout.readingColumn;
  const pad = place === 'within' ? null : { paddingHorizontal: side, maxWidth: column + 2 * side };
  const isHelpShown = helpPinned || state.safety !== null;
  const said = state.safety?.passing ? null : state.safety;
  if (!isHelpShown && isOnline && status !== 'abandoned') return null;
  if (isLow !== (place === 'within')) {
    return exit ? <View style={[styles.strip, pad]}>{exit}</View> : null;
  }
  return (
    <View style={[styles.strip, pad]}>
      {exit}
      {said ? <HelpBeside category={said.category} /> : null}
      {state.safety?.passing && !helpPinned ? <HelpInReach /> : null}
      {helpPinned && !said ? (
        <Banner
          icon={LifeBuoy}
          message={t('help.pinned')}
          actionLabel={t('help.openHelp')}
          onAction={() => router.push('/help')}
        />
      ) : null}
      {isOnline ? null : (
        <Banner
          icon={CloudOff}
          message={t('solve.offline')}
          {...(canFillIn(state)
            ? { actionLabel: t('solve.local.offer'), onAction: () => void goOnHere(session) }
            : {})}
        />
      )}
      {status === 'abandoned' ? (
        <Banner icon={CircleAlert} message={t('solve.closedText')} />
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  strip: { gap: 8, paddingVertical: 10, width: '100%', alignSelf: 'center' },
});
