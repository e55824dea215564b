import { type Book, type MeterEvent, newId } from './book.ts';
import type { Fields } from './form.ts';
import type { World } from './life.ts';
import { stripePrices } from './prices.ts';
import { check, missing, Refusal } from './refusal.ts';
import { newAdjustment, newMeterEvent } from './requests.ts';

const daySeconds = 24 * 60 * 60;
const oldest = 35 * daySeconds;
const ahead = 5 * 60;

/** Takes a unit of use; a second one of the same identifier within a day is refused. */
export function bill({ book }: World, fields: Fields): object {
  const {
    event_name,
    identifier = newId('mtr'),
    timestamp,
    payload,
  } = check(newMeterEvent, fields);
  const at = book.seconds();
  const time = timestamp ?? at;
  if (time < at - oldest || time > at + ahead) {
    throw new Refusal(400, { code: 'timestamp_out_of_range', message: 'Not within its time.' });
  }
  const known = [...book.meterEvents.values()].findLast((one) => one.identifier === identifier);
  if (known && at - known.receivedAt < daySeconds) {
    const message = `An event already exists with identifier ${identifier}.`;
    throw new Refusal(400, { code: 'duplicate_meter_event', message });
  }
  const customer = payload.stripe_customer_id;
  book.meterEvents.set(known ? newId('mtr') : identifier, {
    identifier,
    eventName: event_name,
    customer,
    value: payload.value,
    timestamp: time,
    receivedAt: at,
    isTakenBack: false,
  });
  return { object: 'billing.meter_event', event_name, identifier, timestamp: time, payload };
}

/** Takes a unit back, within a day of its arrival. */
export function takeBack({ book }: World, fields: Fields): object {
  const { event_name, type, cancel } = check(newAdjustment, fields);
  const event = [...book.meterEvents.values()].findLast(
    ({ identifier }) => identifier === cancel.identifier,
  );
  if (!event || event.eventName !== event_name) throw missing('meter event', cancel.identifier);
  if (book.seconds() - event.receivedAt > daySeconds) {
    throw new Refusal(400, { message: 'It came more than 24 hours ago.' });
  }
  event.isTakenBack = true;
  return { object: 'billing.meter_event_adjustment', event_name, type, status: 'pending', cancel };
}

/** What will be on an invoice: a subscription with the metered price ran at that time. */
export function listBilled(book: Book): MeterEvent[] {
  const isBilled = ({ customer, timestamp }: MeterEvent) =>
    [...book.subscriptions.values()].some(
      (one) =>
        one.customer === customer &&
        one.prices.includes(stripePrices.standard_overage) &&
        one.created <= timestamp &&
        (one.endedAt ?? Number.POSITIVE_INFINITY) > timestamp,
    );
  return [...book.meterEvents.values()].filter((one) => !one.isTakenBack && isBilled(one));
}
