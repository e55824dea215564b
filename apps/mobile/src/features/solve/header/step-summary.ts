import type { Step } from '@solacore/contract';
import type { Conversation } from '@/local-db';

/** What a step has left behind, in one line with placeholders; empty where it left nothing. */
export function stepSummary(
  { state }: Conversation,
  step: Step,
  feeling: (label: string) => string,
): string {
  switch (step) {
    case 'receive':
      return [feeling(state.receive?.emotion.label ?? ''), state.receive?.theme]
        .filter((part) => part)
        .join(/[\u3400-\u9fff]/u.test(state.receive?.theme ?? '') ? '。' : '. ');
    case 'clarify':
      return state.clarify?.goal || state.clarify?.problem || '';
    case 'reframe':
      return (state.reframe?.declined ? state.reframe.thought : state.reframe?.reframe) ?? '';
    case 'options':
      return state.options?.items.find((item) => item.id === state.options?.chosenId)?.title ?? '';
    case 'commit':
      return state.commit?.firstStep ?? '';
  }
}
