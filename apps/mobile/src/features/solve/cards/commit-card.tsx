import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { sayWhen } from '@/i18n/say-when.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, PlanCard, Scale, Text, useLayout } from '@/ui';
import { changePlan } from '../session/fill-in.ts';
import { sessionLook } from '../session-look.ts';
import type { CardProps } from './card-props.ts';
import { EditableRow } from './editable-row.tsx';
import { PlanHalf } from './plan-half.tsx';

const sureFrom = 7;

/** Commit: If above the horizon, then below it; when, where and how sure. */
export function CommitCard({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { conversation } = state;
  const plan = conversation.state.commit;
  if (!plan) return null;
  const { emotion, drift } = sessionLook(conversation);
  const mask = session.masker.mask;
  const change = (part: Parameters<typeof changePlan>[1]) => void changePlan(session, part);
  return (
    <View role="group" aria-label={t('solve.commit.title')} style={styles.stack}>
      <PlanCard
        emotion={emotion}
        drift={drift}
        ifLabel={t('solve.commit.if')}
        thenLabel={t('solve.commit.then')}
        ifContent={
          <PlanHalf
            session={session}
            label={t('solve.commit.if')}
            value={unmask(plan.ifThen.if)}
            onSave={(words) => change({ ifThen: { ...plan.ifThen, if: mask(words) } })}
          />
        }
        thenContent={
          <PlanHalf
            session={session}
            label={t('solve.commit.then')}
            value={unmask(plan.ifThen.then)}
            onSave={(words) => change({ ifThen: { ...plan.ifThen, then: mask(words) } })}
          />
        }
      />
      <Rows>
        <EditableRow
          session={session}
          caption={`${t('solve.commit.firstStep')} · ${t('solve.commit.minutes', { count: plan.minutes })}`}
          value={unmask(plan.firstStep)}
          onSave={(words) => change({ firstStep: mask(words) })}
        />
        <EditableRow
          session={session}
          caption={t('solve.commit.when')}
          value={sayWhen(unmask(plan.when), language)}
          longest={120}
          onSave={(words) => change({ when: mask(words).slice(0, 120) })}
        />
        <EditableRow
          session={session}
          isLast
          caption={t('solve.commit.where')}
          value={unmask(plan.where)}
          longest={200}
          onSave={(words) => change({ where: mask(words).slice(0, 200) })}
        />
      </Rows>
      <Scale
        label={t('solve.commit.confidence')}
        lowLabel={t('solve.commit.low')}
        highLabel={t('solve.commit.high')}
        value={plan.confidence}
        onChange={(confidence) => change({ confidence })}
      />
      {plan.confidence < sureFrom ? (
        <Text variant="small" color="ink2">
          {t('solve.commit.smaller')}
        </Text>
      ) : null}
    </View>
  );
}

/** In the panel the rows need no card around them. */
function Rows({ children }: { children: ReactNode }) {
  const { size } = useLayout();
  return size === 'desktop' ? <View>{children}</View> : <Card flush>{children}</Card>;
}

const styles = StyleSheet.create({
  stack: { gap: 14 },
});
