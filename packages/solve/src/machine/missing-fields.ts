import type { Step, StepResults } from '@solacore/contract';

type Checks = Record<string, boolean>;

function said(text: string | undefined): boolean {
  return (text ?? '').trim().length > 0;
}

/** What is there, field by field; false is missing. */
function present(step: Step, results: StepResults): Checks {
  if (step === 'receive') {
    const part = results.receive;
    return { 'emotion.label': said(part?.emotion.label), theme: said(part?.theme) };
  }
  if (step === 'clarify') {
    const part = results.clarify;
    return { problem: said(part?.problem), goal: said(part?.goal) };
  }
  if (step === 'reframe') {
    const part = results.reframe;
    return { reframe: part?.declined === true || said(part?.reframe) };
  }
  if (step === 'options') return presentOptions(results);
  const part = results.commit;
  return {
    firstStep: said(part?.firstStep),
    when: said(part?.when),
    'ifThen.if': said(part?.ifThen.if),
    'ifThen.then': said(part?.ifThen.then),
  };
}

/** Choosing none is a choice when `why` says so. */
function presentOptions(results: StepResults): Checks {
  const part = results.options;
  const items = part?.items ?? [];
  const isChosen = items.some((item) => item.id === part?.chosenId);
  const isDeclined = part?.chosenId === undefined && said(part?.why);
  return { items: items.length >= 2, chosenId: isChosen || isDeclined };
}

/** Names of the required fields that a step's result still lacks. */
export function missingFields(step: Step, result: StepResults | null): string[] {
  const checks = present(step, result ?? {});
  return Object.keys(checks).filter((field) => checks[field] === false);
}
