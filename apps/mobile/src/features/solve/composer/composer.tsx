import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { sayWords } from '../session/talk.ts';
import { ComposerField } from './composer-field.tsx';
import { EditComposer } from './edit-composer.tsx';
import { useDraft } from './use-draft.ts';

type ComposerProps = { session: Session; state: SessionState; autoFocus?: boolean };

/** Where the person says something new, or says the last thing differently. */
export function Composer(props: ComposerProps) {
  if (props.state.isEditing) return <EditComposer session={props.session} state={props.state} />;
  return <DraftComposer {...props} />;
}

function DraftComposer({ session, state, autoFocus = false }: ComposerProps) {
  const { text, setText, send: leaveDraft } = useDraft(session);
  const send = () => {
    leaveDraft();
    void sayWords(session, text);
  };
  return (
    <ComposerField
      session={session}
      state={state}
      text={text}
      onChangeText={setText}
      onSend={send}
      autoFocus={autoFocus}
    />
  );
}
