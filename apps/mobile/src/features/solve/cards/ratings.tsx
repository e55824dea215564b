import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Scale, Text } from '@/ui';
import { rateDistress } from '../session/fill-in.ts';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';

/** How heavy it is now; beside what it was at the start, where the person has said both. */
export function Ratings({ session, state }: { session: Session; state: SessionState }) {
  const { t } = useTranslation();
  const { before, after } = state.conversation.state.distress ?? {};
  return (
    <View style={styles.stack}>
      <Scale
        label={t('solve.distressAfter')}
        lowLabel={t('solve.distressLow')}
        highLabel={t('solve.distressHigh')}
        value={after ?? null}
        onChange={(score) => void rateDistress(session, 'after', score)}
      />
      {before === undefined || after === undefined ? null : (
        <View role="status" style={styles.both}>
          <View style={styles.line}>
            <Text variant="uiMedium">{t('solve.ways.before', { score: before })}</Text>
            <Text variant="uiMedium">{t('solve.ways.now', { score: after })}</Text>
          </View>
          <Text variant="ui" color="ink2">
            {t(
              after < before
                ? 'solve.ways.lighter'
                : after === before
                  ? 'solve.ways.same'
                  : 'solve.ways.heavier',
            )}
          </Text>
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 8 },
  both: { gap: 4 },
  line: { flexDirection: 'row', flexWrap: 'wrap', columnGap: 24 },
});
