import { steps } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import {
  Horizon,
  headerHorizonFromBottomPx,
  headerSpreadPx,
  PlanCard,
  Stamp,
  StepProgress,
  stepSpread,
  Text,
} from '@/ui';
import { emotionFamilies } from '@/ui/theme/emotions.ts';
import { Samples } from './samples.tsx';

const nothing = () => undefined;

/** The identity: every feeling at every step, blends, drift, stamps and plans. */
export function FieldSamples() {
  const { t } = useTranslation();
  return (
    <>
      <Samples of="Horizon, StepProgress">
        {steps.map((step, index) => (
          <Horizon
            key={step}
            emotion="fear"
            blendWith={index % 2 === 0 ? 'fear' : 'sadness'}
            drift={index * 0.2}
            place={{ fromBottomPx: headerHorizonFromBottomPx, spreadPx: headerSpreadPx[step] }}
            style={styles.header}
          >
            <Text variant="title">{t(`common.steps.${step}`)}</Text>
            <Text variant="ui">{t(`solve.stepHint.${step}`)}</Text>
            <StepProgress
              current={index + 1}
              label={step}
              done={steps.slice(0, index).map((label) => ({ label, onPress: nothing }))}
            />
          </Horizon>
        ))}
      </Samples>
      <Samples of="Stamp">
        {emotionFamilies.map((emotion) => (
          <View key={emotion} style={styles.stamps}>
            {steps.map((step) => (
              <Stamp key={step} emotion={emotion} spread={stepSpread[step]} />
            ))}
            <Text variant="small">{emotion}</Text>
          </View>
        ))}
      </Samples>
      <Samples of="PlanCard">
        {emotionFamilies.map((emotion) => (
          <PlanCard
            key={emotion}
            size={emotion === 'calm' ? 'regular' : 'small'}
            emotion={emotion}
            ifLabel={t('solve.commit.if')}
            thenLabel={t('solve.commit.then')}
            ifContent={<Text variant="voice">{t('home.title')}</Text>}
            thenContent={<Text variant="voice">{t('home.placeholder')}</Text>}
          />
        ))}
      </Samples>
    </>
  );
}

const styles = StyleSheet.create({
  header: { padding: 20, paddingBottom: 23, gap: 6 },
  stamps: { flexDirection: 'row', alignItems: 'center', gap: 10 },
});
