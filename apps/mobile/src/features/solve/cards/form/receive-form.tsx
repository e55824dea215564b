import { useTranslation } from 'react-i18next';
import { Scale } from '@/ui';
import { rateDistress } from '../../session/fill-in.ts';
import { FeelingChips } from '../feeling-chips.tsx';
import { FormCard } from './form-card.tsx';
import { FormField } from './form-field.tsx';
import { FormGroup } from './form-group.tsx';
import { longestLine, receivePart } from './receive-part.ts';
import { type FormProps, useStepForm } from './use-step-form.ts';

/** Receive by hand: how heavy, which feeling, what about. */
export function ReceiveForm(props: FormProps) {
  const { t } = useTranslation();
  const form = useStepForm(receivePart, props);
  const { session, state } = props;
  return (
    <FormCard props={props} form={form} title={t('solve.receive.title')}>
      <Scale
        label={t('solve.distressBefore')}
        lowLabel={t('solve.distressLow')}
        highLabel={t('solve.distressHigh')}
        value={state.conversation.state.distress?.before ?? null}
        onChange={(score) => void rateDistress(session, 'before', score)}
      />
      <FormGroup
        form={form}
        label={t('solve.receive.feeling')}
        required={{ field: 'emotion.label', error: t('solve.form.receive.feelingError') }}
      >
        <FeelingChips session={session} state={state} />
      </FormGroup>
      <FormField
        form={form}
        label={t('solve.receive.theme')}
        hint={t('solve.form.receive.themeHint')}
        required={{ field: 'theme', error: t('solve.form.receive.themeError') }}
        longest={longestLine}
        value={form.values.theme}
        onChange={(theme) => form.change({ theme })}
      />
    </FormCard>
  );
}
