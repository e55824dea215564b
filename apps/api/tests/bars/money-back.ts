import { appAt, type MoneyPlace, payFor, tierOf } from './money-stage.ts';

export type RefundFigures = {
  rounds: number;
  ended: number;
  latestMs: number;
  kept: number;
  back: number;
};

/** C8: money that goes back in full ends the plan; a part of it, or a question, does not. */
export async function giveMoneyBack(place: MoneyPlace, repeats: number): Promise<RefundFigures> {
  const figures: RefundFigures = { rounds: 0, ended: 0, latestMs: 0, kept: 0, back: 0 };
  const { stripe } = place;
  for (; figures.rounds < repeats; figures.rounds += 1) {
    const { person, id } = await payFor(place, 'pro_monthly');
    stripe.renew(id);
    await stripe.deliverAll(place.apps[0]);
    if (figures.rounds % 2 === 0) stripe.refund(id, 500);
    else stripe.dispute(id, 'warning_needs_response');
    await stripe.deliverAll(place.apps[0]);
    if ((await tierOf(person)) === 'pro') figures.kept += 1;

    const startedAt = performance.now();
    const disputed = figures.rounds % 2 === 0 ? undefined : stripe.dispute(id);
    if (!disputed) stripe.refund(id);
    await stripe.deliverAll(appAt(place, figures.rounds));
    if ((await tierOf(person)) === 'free') figures.ended += 1;
    figures.latestMs = Math.max(figures.latestMs, performance.now() - startedAt);

    if (disputed) stripe.closeDispute(disputed.id, 'won');
    await stripe.deliverAll(place.apps[0]);
    const isBack = (await tierOf(person)) === 'pro';
    if (isBack === (disputed !== undefined)) figures.back += 1;
  }
  return figures;
}
