import { planIdSchema, plans } from '@solacore/contract';
import { fill, type Html, html, nothing } from '../../../http/html.ts';
import { type Act, listActs, listOtherPlans } from './acts.ts';
import { pagePaths } from './create-sandbox.ts';
import type { PortalPage } from './page-tokens.ts';
import { renderForm, renderFrame } from './render-frame.ts';
import type { SandboxRow } from './standing.ts';
import { counted, dateOf, priceOf, type Words } from './words.ts';

/** `rows` as they stand, newest first. */
type Opened = { page: PortalPage; token: string; rows: SandboxRow[]; overLimit: number };

/** The page where a plan is changed and paid for, and where a developer lets things happen. */
export function renderPortal(words: Words, { page, token, rows, overLimit }: Opened): string {
  const { portal } = words.texts;
  const isOver = ({ status }: SandboxRow) => status === 'canceled';
  const running = rows.filter((row) => !isOver(row));
  const before = rows.filter(isOver);
  const over = counted(overLimit, portal.overLimit_one, portal.overLimit_other);
  const main = html`${running.length === 0 ? html`<p>${portal.none}</p>` : nothing}
${running.map((row) => html`${renderPlan(words, row)}${overLimit > 0 ? html`<p>${over}</p>` : nothing}${renderActs(words, row, token)}`)}
${before.length > 0 ? html`<h2>${portal.before}</h2>${before.map((row) => renderPlan(words, row))}` : nothing}
<a class="go plain" href="${page.returnUrl}">${portal.back}</a>`;
  return renderFrame(words, portal.title, main);
}

function renderPlan(words: Words, row: SandboxRow): Html {
  const { status } = words.texts.portal;
  const planId = planIdSchema.safeParse(row.planId).data;
  const name = planId ? words.texts.tiers[plans[planId].tier] : row.planId;
  const price = planId ? priceOf(words, planId) : '';
  const refunded = row.refundedAt ? html`<p><b>${status.refunded}</b></p>` : nothing;
  return html`<section class="card">
<p class="plan"><span>${name}</span> <span>${price}</span></p>
<p class="quiet">${statusOf(words, row)}</p>${refunded}
</section>
`;
}

function statusOf({ texts, language }: Words, row: SandboxRow): string {
  const { status } = texts.portal;
  const on = (text: string, moment: Date) => fill(text, { date: dateOf(language, moment) });
  switch (row.status) {
    case 'trialing':
      return on(row.cancelAtPeriodEnd ? status.ending : status.trialing, row.currentPeriodEnd);
    case 'active':
      return on(row.cancelAtPeriodEnd ? status.ending : status.active, row.currentPeriodEnd);
    case 'past_due':
      return on(status.past_due, row.currentPeriodStart);
    case 'canceled':
      return on(status.canceled, row.endedAt ?? row.currentPeriodEnd);
    case 'paused':
      return status.paused;
  }
}

function renderActs(words: Words, row: SandboxRow, token: string): Html {
  const { portal } = words.texts;
  const acts = listActs(row);
  const simple = acts.flatMap((act) => (act === 'change_plan' ? [] : [act]));
  const item = (act: Exclude<Act, 'change_plan'>) => {
    const { name, text } = portal.acts[act];
    const fields = { token, id: row.id, act };
    return html`<li>${renderForm(pagePaths.portal, fields, html`<button>${name}</button>`, html`<p>${text}</p>`)}</li>
`;
  };
  return html`${acts.includes('change_plan') ? renderPlans(words, row, token) : nothing}
<h2>${portal.actsTitle}</h2>
<p class="quiet">${portal.actsText}</p>
<ul class="acts">${simple.map(item)}</ul>`;
}

function renderPlans(words: Words, row: SandboxRow, token: string): Html {
  const { texts } = words;
  const item = (planId: ReturnType<typeof listOtherPlans>[number]) => {
    const plan = texts.tiers[plans[planId].tier];
    const name = fill(texts.portal.changeTo, { plan, price: priceOf(words, planId) });
    const fields = { token, id: row.id, act: 'change_plan', plan_id: planId };
    const button = html`<button>${name}</button>`;
    return html`<li>${renderForm(pagePaths.portal, fields, button, nothing)}</li>
`;
  };
  return html`<h2>${texts.portal.changeTitle}</h2>
<ul class="acts wide">${listOtherPlans(row).map(item)}</ul>`;
}
