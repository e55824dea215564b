import { useTranslation } from 'react-i18next';
import { type CommitValues, longestWhen, longestWhere } from './commit-part.ts';
import { FormField } from './form-field.tsx';
import { longestLine } from './receive-part.ts';
import type { StepForm } from './use-step-form.ts';

type CommitFieldsProps = { form: StepForm<CommitValues> };

/** What is done first, how long it takes, when and where. */
export function FirstStepFields({ form }: CommitFieldsProps) {
  const { t } = useTranslation();
  const { values, change } = form;
  return (
    <>
      <FormField
        form={form}
        label={t('solve.commit.firstStep')}
        hint={t('solve.form.commit.firstStepHint')}
        required={{ field: 'firstStep', error: t('solve.form.commit.firstStepError') }}
        longest={longestLine}
        value={values.firstStep}
        onChange={(firstStep) => change({ firstStep })}
      />
      <FormField
        isNumber
        form={form}
        label={t('solve.form.commit.minutes')}
        hint={t('solve.form.commit.minutesHint')}
        required={{ field: 'minutes', error: t('solve.form.commit.minutesError') }}
        longest={3}
        value={values.minutes}
        onChange={(minutes) => change({ minutes })}
      />
      <FormField
        form={form}
        label={t('solve.commit.when')}
        hint={t('solve.form.commit.whenHint')}
        required={{ field: 'when', error: t('solve.form.commit.whenError') }}
        longest={longestWhen}
        value={values.when}
        onChange={(when) => change({ when })}
      />
      <FormField
        form={form}
        label={t('solve.commit.where')}
        longest={longestWhere}
        value={values.where}
        onChange={(where) => change({ where })}
      />
    </>
  );
}

/** If it gets in the way, then I will. */
export function IfThenFields({ form }: CommitFieldsProps) {
  const { t } = useTranslation();
  const { values, change } = form;
  return (
    <>
      <FormField
        form={form}
        label={t('solve.commit.if')}
        hint={t('solve.form.commit.ifHint')}
        required={{ field: 'ifThen.if', error: t('solve.form.commit.ifError') }}
        longest={longestLine}
        value={values.if}
        onChange={(words) => change({ if: words })}
      />
      <FormField
        form={form}
        label={t('solve.commit.then')}
        hint={t('solve.form.commit.thenHint')}
        required={{ field: 'ifThen.then', error: t('solve.form.commit.thenError') }}
        longest={longestLine}
        value={values.then}
        onChange={(words) => change({ then: words })}
      />
    </>
  );
}
