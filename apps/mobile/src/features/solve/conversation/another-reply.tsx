import RotateCcw from 'lucide-react-native/icons/rotate-ccw';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui';
import type { TurnProblem } from '../session/session-state.ts';
import { TurnAction } from './turn-action.tsx';

type AnotherReplyProps = {
  /** Why the other reply that was asked for did not come. */
  problem: TurnProblem | null;
  onPress: () => void;
};

/** Under the last reply: the way to another one. This one stays until that has begun. */
export function AnotherReply({ problem, onPress }: AnotherReplyProps) {
  const { t } = useTranslation();
  return (
    <View style={styles.whole}>
      {problem ? (
        <Text role="alert" variant="small" color="ink2">
          {problem.kind === 'refused' ? t(`errors.${problem.code}`) : t('solve.keptReply')}
        </Text>
      ) : null}
      <TurnAction icon={RotateCcw} label={t('solve.regenerate')} onPress={onPress} />
    </View>
  );
}

const styles = StyleSheet.create({ whole: { maxWidth: '100%' } });
