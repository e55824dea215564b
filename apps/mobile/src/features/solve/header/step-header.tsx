import { type Step, steps } from '@solacore/contract';
import { useRouter } from 'expo-router';
import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import type { Conversation } from '@/local-db';
import {
  HelpButton,
  Horizon,
  headerHorizonFromBottomPx,
  headerSpreadPx,
  IconButton,
  layout,
  StepProgress,
  Text,
  useLayout,
} from '@/ui';
import { sessionLook } from '../session-look.ts';
import { useNewPlace } from '../use-new-place.ts';

type StepHeaderProps = {
  conversation: Conversation;
  isBusy: boolean;
  /** Scrolls the conversation to where a step began. */
  onGoTo: (step: Step) => void;
};

/** The sky of the session on phones and tablets; the steps lie on its horizon. */
export function StepHeader({ conversation, isBusy, onGoTo }: StepHeaderProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const insets = useSafeAreaInsets();
  const { gutter, isLow } = useLayout();
  const { shownStep } = conversation;
  const heading = useRef<View>(null);
  useNewPlace(shownStep, heading);
  const number = steps.indexOf(shownStep) + 1;
  const name = t(`common.steps.${shownStep}`);
  const { emotion, drift } = sessionLook(conversation);
  const column = { paddingHorizontal: gutter, maxWidth: layout.readingColumn + 2 * gutter };
  return (
    <Horizon
      emotion={emotion}
      drift={drift}
      quiet={isBusy}
      place={{ fromBottomPx: headerHorizonFromBottomPx, spreadPx: headerSpreadPx[shownStep] }}
      style={[styles.header, { paddingTop: Math.max(insets.top, 12) }]}
    >
      <View style={[styles.bar, { paddingHorizontal: gutter - 14 }]}>
        <IconButton
          icon={ArrowLeft}
          iconSize={22}
          label={t('common.back')}
          onPress={() => router.replace('/')}
        />
        <HelpButton />
      </View>
      <View style={[styles.column, styles.words, column]}>
        <View ref={heading} tabIndex={-1} style={styles.title}>
          <Text variant="title" heading={1}>
            {name}
          </Text>
          <Text variant="ui">{t('solve.stepOf', { number })}</Text>
        </View>
        {isLow ? null : <Text variant="ui">{t(`solve.stepHint.${shownStep}`)}</Text>}
      </View>
      <View style={[styles.column, styles.line, column]}>
        <StepProgress
          current={number}
          label={t('solve.stepLabel', { number, step: name })}
          done={steps.slice(0, number - 1).map((step) => ({
            label: t('solve.goToStep', { step: t(`common.steps.${step}`) }),
            onPress: () => onGoTo(step),
          }))}
        />
      </View>
    </Horizon>
  );
}

const styles = StyleSheet.create({
  header: { paddingBottom: 23 },
  bar: { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center' },
  column: { width: '100%', alignSelf: 'center' },
  words: { paddingTop: 4 },
  line: { paddingTop: 7 },
  title: {
    outlineWidth: 0,
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: 12,
  },
});
