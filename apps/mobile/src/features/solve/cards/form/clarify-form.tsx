import { useTranslation } from 'react-i18next';
import { ChipChoice } from './chip-choice.tsx';
import { clarifyPart, longestHalf } from './clarify-part.ts';
import { FormCard } from './form-card.tsx';
import { FormField } from './form-field.tsx';
import { FormGroup } from './form-group.tsx';
import { longestLine } from './receive-part.ts';
import { type FormProps, useStepForm } from './use-step-form.ts';

const controls = ['mine', 'shared', 'not_mine'] as const;

/** Clarify by hand: what happens, what it does, what would be good enough, what is in the way. */
export function ClarifyForm(props: FormProps) {
  const { t } = useTranslation();
  const form = useStepForm(clarifyPart, props);
  const { values, change } = form;
  return (
    <FormCard props={props} form={form} title={t('solve.clarify.title')}>
      <FormField
        form={form}
        label={t('solve.form.clarify.situation')}
        hint={t('solve.form.clarify.situationHint')}
        required={{ field: 'problem', error: t('solve.form.clarify.situationError') }}
        longest={longestHalf}
        value={values.situation}
        onChange={(situation) => change({ situation })}
      />
      <FormField
        form={form}
        label={t('solve.form.clarify.effect')}
        longest={longestHalf}
        value={values.effect}
        onChange={(effect) => change({ effect })}
      />
      <FormField
        form={form}
        label={t('solve.clarify.goal')}
        hint={t('solve.form.clarify.goalHint')}
        required={{ field: 'goal', error: t('solve.form.clarify.goalError') }}
        longest={longestLine}
        value={values.goal}
        onChange={(goal) => change({ goal })}
      />
      <FormField
        form={form}
        label={t('solve.clarify.obstacle')}
        hint={t('solve.form.clarify.obstacleHint')}
        longest={longestLine}
        value={values.obstacle}
        onChange={(obstacle) => change({ obstacle })}
      />
      <FormGroup form={form} label={t('solve.form.clarify.control')}>
        <ChipChoice
          label={t('solve.form.clarify.control')}
          choices={controls.map((value) => ({
            value,
            label: t(`solve.form.clarify.controls.${value}`),
          }))}
          value={values.control}
          onChoose={(control) => form.choose({ control })}
        />
      </FormGroup>
    </FormCard>
  );
}
