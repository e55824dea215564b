import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, useLayout } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { sayWords } from '../session/talk.ts';
import { type ActionPlace, ActionRow } from './action-row.tsx';
import { AddOption } from './add-option.tsx';
import { ContinueButton } from './continue-button.tsx';

type OptionsActionsProps = {
  session: Session;
  state: SessionState;
  place: ActionPlace;
  /** The way back to writing, where it stands in the same row. */
  say?: ReactNode;
};

/** Choose one, add one's own, or none. On phones "none" stands below the cards. */
export function OptionsActions({ session, state, place, say = null }: OptionsActionsProps) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const { options } = state.conversation.state;
  const hasChosen = options?.items.some((item) => item.id === options.chosenId) === true;
  return (
    <ActionRow
      place={place}
      reason={hasChosen ? undefined : t('solve.options.chooseFirst')}
      primary={
        <ContinueButton
          session={session}
          state={state}
          label={t('solve.options.plan')}
          isBlocked={!hasChosen}
        />
      }
      others={
        <>
          <AddOption session={session} />
          {size === 'phone' ? null : <NoneOfThese session={session} state={state} />}
          {say}
        </>
      }
    />
  );
}

/** Says so in the conversation, which goes on. */
export function NoneOfThese({ session, state }: { session: Session; state: SessionState }) {
  const { t } = useTranslation();
  if (isBusy(state)) return null;
  return (
    <Button
      variant="quiet"
      label={t('solve.options.none')}
      onPress={() => void sayWords(session, t('solve.noneMessage'))}
    />
  );
}
