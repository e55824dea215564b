import { useRef, useState } from 'react';
import { i18n } from '@/i18n/i18n.ts';
import { showToast } from '@/ui';
import { continueByHand, keepByHand } from '../../session/by-hand.ts';
import { acceptPlan } from '../../session/fill-in.ts';
import { continueToNextStep } from '../../session/ways.ts';
import type { CardProps } from '../card-props.ts';
import { fieldErrors } from './field-errors.ts';
import { maskWithin } from './mask-within.ts';
import type { StepPart } from './step-part.ts';

export type FormProps = CardProps & {
  /** Without replies the next step opens as a form too. */
  isByHand: boolean;
  /** Back to the conversation; undefined where there is no way. */
  onTalk: (() => void) | undefined;
};

/** What the fields of a form need to know about it. */
export type FormState = {
  errors: string[];
  /** The first wrong field of the last try to continue; a new object each time. */
  wrongAt: { field: string } | null;
  /** Keeps what is written so far. */
  keep: () => void;
  submit: () => void;
};

export type StepForm<V> = FormState & {
  values: V;
  /** While typing; kept when the field is left. */
  change: (values: Partial<V>) => void;
  /** A choice; kept at once. */
  choose: (values: Partial<V>) => void;
};

/** The form of one step: kept as it is filled in, held against the server's rules on Continue. */
export function useStepForm<V>(part: StepPart<V>, props: FormProps): StepForm<V> {
  const { session, state, unmask } = props;
  const [values, setValues] = useState(() => part.read(state, unmask));
  const [hasTried, setHasTried] = useState(false);
  const [wrongAt, setWrongAt] = useState<FormState['wrongAt']>(null);
  const isLeaving = useRef(false);
  const lastSave = useRef(Promise.resolve(true));
  const { conversation } = state;

  // One after another: what was left earlier never overwrites what was chosen later.
  const save = (now: V) => {
    const keep = () =>
      keepByHand(session, {
        texts: part.texts(now, conversation),
        write: (before) => part.write(now, before, maskWithin(session.masker)),
      });
    lastSave.current = lastSave.current.then(keep, keep);
    return lastSave.current;
  };
  const change = (next: Partial<V>) => setValues((before) => ({ ...before, ...next }));
  const submit = async () => {
    const [first] = fieldErrors(part, values, conversation);
    setHasTried(true);
    if (first !== undefined) return setWrongAt({ field: first });
    if (isLeaving.current) return;
    isLeaving.current = true;
    if (await save(values)) await goOn(props).catch(sayRefused);
    isLeaving.current = false;
  };
  return {
    values,
    change,
    choose: (next) => {
      change(next);
      void save({ ...values, ...next });
    },
    errors: hasTried ? fieldErrors(part, values, conversation) : [],
    wrongAt,
    keep: () => void save(values),
    submit: () => void submit(),
  };
}

async function goOn({ session, state, isByHand }: FormProps): Promise<void> {
  if (isByHand) return continueByHand(session);
  if (state.conversation.shownStep !== 'commit') return continueToNextStep(session);
  await acceptPlan(session);
}

/** The device's storage did not take it: nothing has changed, and the button is there again. */
const sayRefused = () => showToast({ message: i18n.t('common.storageText') });
