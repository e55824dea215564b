import { plans, tierLimits } from '@solacore/contract';
import { fill, type Html, html, nothing } from '../../../http/html.ts';
import { pagePaths } from './create-sandbox.ts';
import type { CheckoutPage } from './page-tokens.ts';
import { renderForm, renderFrame } from './render-frame.ts';
import { amountOf, counted, dateOf, priceOf, type Words } from './words.ts';

/** When a trial that begins now ends. */
export const trialEndOf = (now: Date, trialDays: number) =>
  new Date(now.getTime() + trialDays * 24 * 60 * 60 * 1000);

type Opened = { page: CheckoutPage; token: string; isUsed: boolean; now: Date };

/** The page where a plan is bought, without a card. */
export function renderCheckout(words: Words, opened: Opened): string {
  const { checkout } = words.texts;
  const { page, isUsed } = opened;
  const main = html`${renderPlan(words, opened)}
${isUsed ? renderUsed(words, page) : renderOrder(words, opened)}`;
  return renderFrame(words, checkout.title, main);
}

function renderPlan(words: Words, { page: { planId } }: Opened): Html {
  const { texts } = words;
  const { tier } = plans[planId];
  const { sessions, devices } = tierLimits[tier];
  const conversations =
    sessions === null
      ? texts.checkout.unlimited
      : fill(texts.checkout.conversations, { count: String(sessions) });
  return html`<section class="card">
<p class="plan"><span>${texts.tiers[tier]}</span> <span>${priceOf(words, planId)}</span></p>
<p class="quiet">${conversations}<br>${counted(devices, texts.checkout.devices_one, texts.checkout.devices_other)}</p>
</section>`;
}

function renderOrder(words: Words, { page, token, now }: Opened): Html {
  const { checkout } = words.texts;
  const { planId, trialDays, cancelUrl } = page;
  const hasTrial = trialDays > 0;
  const trial = {
    days: String(trialDays),
    date: dateOf(words.language, trialEndOf(now, trialDays)),
    price: priceOf(words, planId),
  };
  const pay = fill(checkout.pay, { price: amountOf(words.language, planId) });
  const button = html`<button class="main">${hasTrial ? checkout.startTrial : pay}</button>`;
  return html`${hasTrial ? html`<p>${fill(checkout.trial, trial)}</p>` : nothing}
<p class="quiet">${checkout.renewal}</p>
<p class="quiet">${checkout.card}</p>
${renderForm(pagePaths.checkout, { token }, button, nothing)}
<a class="go plain" href="${cancelUrl}">${checkout.back}</a>`;
}

function renderUsed({ texts: { checkout } }: Words, { successUrl }: CheckoutPage): Html {
  return html`<p>${checkout.used}</p>
<a class="go main" href="${successUrl}">${checkout.goOn}</a>`;
}
