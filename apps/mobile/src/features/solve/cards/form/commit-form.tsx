import { useTranslation } from 'react-i18next';
import { CheckRow, Scale } from '@/ui';
import { FirstStepFields, IfThenFields } from './commit-fields.tsx';
import { commitPart } from './commit-part.ts';
import { FormCard } from './form-card.tsx';
import { FormField } from './form-field.tsx';
import { longestLine } from './receive-part.ts';
import { type FormProps, useStepForm } from './use-step-form.ts';

/** Commit by hand: the first step, the plan for what gets in its way, and how sure one is. */
export function CommitForm(props: FormProps) {
  const { t } = useTranslation();
  const form = useStepForm(commitPart, props);
  const { values, change } = form;
  return (
    <FormCard props={props} form={form} title={t('solve.commit.title')}>
      <FirstStepFields form={form} />
      <FormField
        form={form}
        label={t('solve.form.commit.obstacle')}
        longest={longestLine}
        value={values.obstacle}
        onChange={(obstacle) => change({ obstacle })}
      />
      <IfThenFields form={form} />
      <Scale
        label={t('solve.commit.confidence')}
        lowLabel={t('solve.commit.low')}
        highLabel={t('solve.commit.high')}
        value={values.confidence}
        onChange={(confidence) => form.choose({ confidence })}
      />
      <CheckRow
        label={t('solve.form.commit.rehearsed')}
        checked={values.rehearsed}
        onChange={(rehearsed) => form.choose({ rehearsed })}
      />
    </FormCard>
  );
}
