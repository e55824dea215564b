import { useTranslation } from 'react-i18next';
import { CheckRow, RadioGroup, Scale, tabStopOf } from '@/ui';
import { ChoiceRow } from '../choice-row.tsx';
import { FormCard } from './form-card.tsx';
import { FormField } from './form-field.tsx';
import { longestLine } from './receive-part.ts';
import { reframePart } from './reframe-part.ts';
import { type FormProps, useStepForm } from './use-step-form.ts';

/** Reframe by hand: the thought, another view of it and how true that feels; or the thought stays. */
export function ReframeForm(props: FormProps) {
  const { t } = useTranslation();
  const form = useStepForm(reframePart, props);
  const { values, change } = form;
  const offered = props.state.conversation.state.reframe?.candidates ?? [];
  const candidates = offered.map(props.unmask);
  return (
    <FormCard props={props} form={form} title={t('solve.reframe.title')}>
      <FormField
        form={form}
        label={t('solve.reframe.thought')}
        hint={t('solve.form.reframe.thoughtHint')}
        longest={longestLine}
        value={values.thought}
        onChange={(thought) => change({ thought })}
      />
      <CheckRow
        label={t('solve.reframe.accurate')}
        checked={values.declined}
        onChange={(declined) => form.choose({ declined })}
      />
      {values.declined ? null : (
        <>
          {candidates.length === 0 ? null : (
            <RadioGroup label={t('solve.reframe.choices')}>
              {candidates.map((view, index) => (
                <ChoiceRow
                  key={view}
                  label={view}
                  checked={view === values.view}
                  tabIndex={tabStopOf(index, candidates.indexOf(values.view))}
                  onPress={() => form.choose({ view })}
                />
              ))}
            </RadioGroup>
          )}
          <FormField
            form={form}
            label={t('solve.form.reframe.view')}
            hint={t('solve.form.reframe.viewHint')}
            required={{ field: 'reframe', error: t('solve.form.reframe.viewError') }}
            longest={longestLine}
            value={values.view}
            onChange={(view) => change({ view })}
          />
          <Scale
            label={t('solve.reframe.belief')}
            lowLabel={t('solve.reframe.low')}
            highLabel={t('solve.reframe.high')}
            value={values.belief}
            onChange={(belief) => form.choose({ belief })}
          />
        </>
      )}
    </FormCard>
  );
}
