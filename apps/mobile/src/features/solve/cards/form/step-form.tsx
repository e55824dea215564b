import { ClarifyForm } from './clarify-form.tsx';
import { CommitForm } from './commit-form.tsx';
import { OptionsForm } from './options-form.tsx';
import { ReceiveForm } from './receive-form.tsx';
import { ReframeForm } from './reframe-form.tsx';
import type { FormProps } from './use-step-form.ts';

/** The present step as a form. */
export function StepForm(props: FormProps) {
  switch (props.state.conversation.shownStep) {
    case 'receive':
      return <ReceiveForm {...props} />;
    case 'clarify':
      return <ClarifyForm {...props} />;
    case 'reframe':
      return <ReframeForm {...props} />;
    case 'options':
      return <OptionsForm {...props} />;
    case 'commit':
      return <CommitForm {...props} />;
  }
}
