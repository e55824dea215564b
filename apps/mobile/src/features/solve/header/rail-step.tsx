import { type Step, steps } from '@solacore/contract';
import Check from 'lucide-react-native/icons/check';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LayoutChangeEvent, Pressable, StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import type { Conversation } from '@/local-db';
import { Icon, Text, useTheme } from '@/ui';
import { capitalized, feelingWord } from '../feeling.ts';
import { stepSummary } from './step-summary.ts';

type RailStepProps = {
  step: Step;
  conversation: Conversation;
  unmask: (text: string) => string;
  /** Where the line under the present step lies, in px from the top of the list. */
  onLineAt: (y: number) => void;
  /** The name of the present step: where the focus goes when it has come. */
  heading: RefObject<View | null>;
  /** Scrolls the conversation to where this step began. */
  onGoTo: () => void;
};

/** One step of the rail: done with its result in the person's words, present, or to come. */
export function RailStep(props: RailStepProps) {
  const { step, conversation, unmask, heading, onLineAt, onGoTo } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const index = steps.indexOf(step);
  const present = steps.indexOf(conversation.shownStep);
  const isPresent = index === present;
  const [titleHeight, setTitleHeight] = useState(leastTitleHeight);
  const isDone = index < present || conversation.acceptedAt !== null;
  const feeling = (label: string) =>
    capitalized(conversation.emotion ?? feelingWord(t, label, language));
  const summary = isDone ? unmask(stepSummary(conversation, step, feeling)) : '';
  const content = (
    <>
      <Text variant="ui" style={styles.number}>
        {index + 1}
      </Text>
      <View style={styles.words}>
        {isPresent ? (
          <PresentStep
            step={step}
            isDone={isDone}
            heading={heading}
            onTitle={({ nativeEvent }) => setTitleHeight(nativeEvent.layout.height)}
          />
        ) : (
          <Text variant="body">{t(`common.steps.${step}`)}</Text>
        )}
        {summary && !isPresent ? (
          <Text variant="voiceNote" numberOfLines={3}>
            {summary}
          </Text>
        ) : null}
      </View>
      {isDone ? (
        <View role="img" aria-label={t('solve.stepDone')} style={styles.done}>
          <Icon icon={Check} size={checkSize} />
        </View>
      ) : null}
    </>
  );
  return (
    <View
      role="listitem"
      aria-current={isPresent ? 'step' : false}
      onLayout={({ nativeEvent: { layout } }) => {
        if (isPresent) onLineAt(layout.y + titleHeight + lineMiddle);
      }}
    >
      {index < present ? (
        <Pressable role="button" onPress={onGoTo} style={[styles.row, styles.target]}>
          {content}
        </Pressable>
      ) : (
        <View style={styles.row}>{content}</View>
      )}
    </View>
  );
}

type PresentStepProps = Pick<RailStepProps, 'step' | 'heading'> & {
  isDone: boolean;
  onTitle: (event: LayoutChangeEvent) => void;
};

function PresentStep({ step, isDone, heading, onTitle }: PresentStepProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  return (
    <>
      <View ref={heading} tabIndex={-1} style={styles.name} onLayout={onTitle}>
        <Text variant="title" heading={1} style={styles.present}>
          {t(`common.steps.${step}`)}
        </Text>
      </View>
      <View
        style={[styles.line, isDone ? styles.lineBelow : null, { backgroundColor: colors.ink }]}
      />
      <Text variant="ui" style={styles.hint}>
        {t(`solve.stepHint.${step}`)}
      </Text>
    </>
  );
}

const leastTitleHeight = 40;
const lineMiddle = 2;
const gap = 14;
const checkSize = 17;

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'baseline', gap },
  // As high as a finger; the steps stay where they are.
  target: { minHeight: 44, paddingVertical: 9, marginVertical: -9 },
  name: { outlineWidth: 0 },
  number: { minWidth: 10 },
  words: { flex: 1, minWidth: 0 },
  present: { minHeight: leastTitleHeight },
  line: { height: 4, borderRadius: 2, marginLeft: -24 },
  // The line is as long as the others: it goes on below the check.
  lineBelow: { marginRight: -(gap + checkSize) },
  done: { transform: [{ translateY: 3 }] },
  hint: { marginTop: 16, marginLeft: -24 },
});
