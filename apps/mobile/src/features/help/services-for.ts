import type { HelpResource } from '@solacore/contract';
import type { DangerKind } from './danger-kind.ts';

const mostServices = 2;

/** Lines for children and teenagers; the directory keeps them among the other services. */
const forMinors = ['es-anar', 'cn-12355'];

/** The services a card shows, the best first: paired numbers are both shown. */
export function servicesFor(kind: DangerKind, resources: HelpResource[]): HelpResource[] {
  const ofKind = (wanted: HelpResource['kind']) =>
    resources.filter((resource) => resource.kind === wanted);
  const minors = resources.filter(({ id }) => forMinors.includes(id));
  const crisis = ofKind('crisis');
  const fitting =
    kind === 'harmed'
      ? ofKind('abuse')
      : kind === 'child'
        ? [...minors, ...ofKind('abuse')]
        : kind === 'minor'
          ? [...minors, ...crisis]
          : crisis;
  const known = fitting.length > 0 ? fitting : crisis;
  return (known.length > 0 ? known : ofKind('directory')).slice(0, mostServices);
}
