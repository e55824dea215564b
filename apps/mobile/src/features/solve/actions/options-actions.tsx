import { hasChosen } from '@solacore/solve';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayout } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { type ActionPlace, ActionRow } from './action-row.tsx';
import { AddOption } from './add-option.tsx';
import { ContinueButton } from './continue-button.tsx';
import { NoneOfThese } from './none-of-these.tsx';

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
  const isChosen = hasChosen(state.conversation.state);
  return (
    <ActionRow
      place={place}
      reason={isChosen ? undefined : t('solve.options.chooseFirst')}
      primary={
        <ContinueButton
          session={session}
          state={state}
          label={t('solve.options.plan')}
          isBlocked={!isChosen}
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
