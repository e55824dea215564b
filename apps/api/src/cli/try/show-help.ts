import type { SolveEventData } from '@solacore/contract';
import { crisisLevel, type SafetyCategory, safetyCategories, shownNumber } from '@solacore/safety';
import { filled, type Words } from './words.ts';

/** Means at hand, a time, or already done. */
const imminentLevel = 4;

type Kind = keyof Words['app']['help']['kindsOfDanger'];

/** Which words stand above the numbers, as on the app's page. */
const kinds: Record<SafetyCategory, Kind> = {
  suicide_self_harm: 'suicide',
  being_harmed: 'harmed',
  child_at_risk: 'child',
  harm_to_others: 'others',
  medical_emergency: 'medical',
  eating_disorder: 'eating',
  reality_loss: 'reality',
  minor_user: 'minor',
  distress: 'distress',
};

/** Help as the app shows it: who answers, how, and when. */
export function helpLines(danger: SolveEventData<'safety'>, { app, terminal }: Words): string[] {
  const { help } = app;
  if (danger.passing) return [help.inReach.text];
  const places = danger.resources.flatMap(({ name, number, sms, url, hours }) => [
    `  ${name}`,
    ...[
      number && filled(help.call, { number: shownNumber(number, danger.region) }),
      sms?.body && filled(help.textWith, { number: sms.number, body: sms.body }),
      sms && !sms.body && filled(help.text, { number: sms.number }),
      url,
      hours === '24/7' ? help.dayAndNight : hours,
    ]
      .filter((line) => typeof line === 'string')
      .map((line) => `     ${line}`),
  ]);
  if (danger.level < crisisLevel) return [`! ${help.title}`, ...places];
  const category =
    safetyCategories.find((known) => known === danger.category) ?? 'suicide_self_harm';
  const kind = kinds[category];
  const { title, text, urgent } = help.kindsOfDanger[kind];
  const isUrgent = danger.level >= imminentLevel || kind === 'medical';
  return [`! ${title}`, isUrgent ? urgent : text, ...places, terminal.held];
}
