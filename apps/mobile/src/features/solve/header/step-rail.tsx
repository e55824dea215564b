import { type Step, steps } from '@solacore/contract';
import { useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import type { Conversation } from '@/local-db';
import { HelpButton, Horizon, Icon, layout, railSpread, Text } from '@/ui';
import { sessionLook } from '../session-look.ts';
import { useNewPlace } from '../use-new-place.ts';
import { RailStep } from './rail-step.tsx';

type StepRailProps = {
  conversation: Conversation;
  isBusy: boolean;
  unmask: (text: string) => string;
  /** Scrolls the conversation to where a step began. */
  onGoTo: (step: Step) => void;
};

/** The five steps on desktops: one tall picture whose horizon is the line under the present step. */
export function StepRail({ conversation, isBusy, unmask, onGoTo }: StepRailProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const [height, setHeight] = useState(1);
  const [lineY, setLineY] = useState(0);
  const { shownStep } = conversation;
  const heading = useRef<View>(null);
  useNewPlace(shownStep, heading);
  const { emotion, drift } = sessionLook(conversation);
  return (
    <View
      role="navigation"
      aria-label={t('solve.stepsLabel')}
      style={styles.rail}
      onLayout={({ nativeEvent }) => setHeight(Math.max(1, nativeEvent.layout.height))}
    >
      <Horizon
        emotion={emotion}
        drift={drift}
        quiet={isBusy}
        place={{ at: lineY / height, spread: railSpread[shownStep] }}
        style={styles.field}
      >
        <View style={styles.bar}>
          <Pressable role="link" onPress={() => router.replace('/')} style={styles.back}>
            <Icon icon={ArrowLeft} />
            <Text variant="uiMedium">{t('solve.all')}</Text>
          </Pressable>
          <HelpButton />
        </View>
        <View role="list" style={styles.steps}>
          {steps.map((step) => (
            <RailStep
              key={step}
              step={step}
              conversation={conversation}
              unmask={unmask}
              heading={heading}
              onGoTo={() => onGoTo(step)}
              onLineAt={(y) => setLineY(barHeight + y)}
            />
          ))}
        </View>
      </Horizon>
    </View>
  );
}

const barHeight = 112;

const styles = StyleSheet.create({
  rail: { width: layout.stepRail },
  field: { flex: 1 },
  bar: {
    height: barHeight,
    flexDirection: 'row',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    paddingTop: 20,
    paddingLeft: 24,
    paddingRight: 12,
  },
  back: { flexDirection: 'row', alignItems: 'center', gap: 9, minHeight: 44, paddingRight: 12 },
  steps: { paddingHorizontal: 24, gap: 30 },
});
