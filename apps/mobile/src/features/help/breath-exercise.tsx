import { useTranslation } from 'react-i18next';
import { Animated, StyleSheet, View } from 'react-native';
import { Button, Card, Text, useTheme } from '@/ui';
import { lineTravelPx, useBreathPace } from './use-breath-pace.ts';

/** A line that rises with the breath and sinks with it; without motion only the words change. */
export function BreathExercise() {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { phase, secondsLeft, offset, start, stop } = useBreathPace();
  const isRunning = phase === 'in' || phase === 'out';
  return (
    <Card style={styles.card}>
      <Text variant="h3" heading={2}>
        {t('help.grounding.breath.title')}
      </Text>
      <Text>{t('help.grounding.breath.text')}</Text>
      {isRunning ? (
        <View style={styles.stage}>
          <Animated.View
            aria-hidden
            style={[
              styles.line,
              { backgroundColor: colors.ink, transform: [{ translateY: offset }] },
            ]}
          />
          <Text variant="h2" align="center">
            {t(`help.grounding.breath.${phase}`)}
          </Text>
          <Text variant="small" color="ink3" align="center">
            {t('help.grounding.breath.left', { seconds: secondsLeft })}
          </Text>
        </View>
      ) : null}
      {phase === 'done' ? <Text role="status">{t('help.grounding.breath.done')}</Text> : null}
      <Button
        size="small"
        variant="secondary"
        label={t(isRunning ? 'help.grounding.breath.stop' : 'help.grounding.breath.start')}
        onPress={isRunning ? stop : start}
      />
    </Card>
  );
}

const styles = StyleSheet.create({
  card: { gap: 10 },
  stage: { paddingTop: lineTravelPx + 12, gap: 4 },
  line: { height: 2, borderRadius: 1, marginHorizontal: 24, marginBottom: 14 },
});
