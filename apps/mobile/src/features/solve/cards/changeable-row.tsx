import type { ClarifyResult } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui';
import { changeResults } from '../session/fill-in.ts';
import type { Session } from '../session/session-deps.ts';
import { ChipChoice } from './form/chip-choice.tsx';
import { useRowInset } from './use-row-inset.ts';

const answers = [
  { value: 'yes', label: 'solve.ways.changeableYes' },
  { value: 'no', label: 'solve.ways.changeableNo' },
] as const;

/** Whether it can be changed now. Where it cannot, the next steps look for what helps to carry it. */
export function ChangeableRow({ session, clarify }: { session: Session; clarify: ClarifyResult }) {
  const { t } = useTranslation();
  const inset = useRowInset();
  const { changeable } = clarify;
  const choose = (answer: 'yes' | 'no') =>
    changeResults(session, (results) => ({
      ...results,
      clarify: { ...clarify, changeable: answer === 'yes' },
    }));
  return (
    <View style={[styles.row, { paddingHorizontal: inset }]}>
      <Text variant="smallMedium" color="ink3">
        {t('solve.ways.changeable')}
      </Text>
      <ChipChoice
        label={t('solve.ways.changeable')}
        choices={answers.map(({ value, label }) => ({ value, label: t(label) }))}
        value={changeable ? 'yes' : 'no'}
        onChoose={(answer) => void choose(answer)}
      />
      {changeable ? null : (
        <Text role="status" variant="small" color="ink2">
          {t('solve.ways.coping')}
        </Text>
      )}
    </View>
  );
}

const styles = StyleSheet.create({ row: { paddingVertical: 12, gap: 8 } });
