import type { Asked } from './answer.ts';
import { getFrom } from './book.ts';
import type { World } from './life.ts';
import { check, missingIn } from './refusal.ts';
import * as requests from './requests.ts';
import {
  listOf,
  showBalanceEntry,
  showDispute,
  showInvoice,
  showInvoicePayment,
  showSession,
  showSubscription,
} from './shapes.ts';

/** The answer to a request for a list; undefined where it asks for something else. Newest first. */
export function answerLists(world: World, { method, path, fields }: Asked): object | undefined {
  if (method !== 'GET') return undefined;
  const [, customer] = /customers\/(cus_\w+)\/balance/.exec(path) ?? [];
  const list = lists[path.replace('/v1/', '').replace(customer ?? ' ', ':id')];
  if (!list) return undefined;
  const { found, limit = 10 } = list(world, fields, customer);
  return { ...listOf(path, found.slice(0, limit)), has_more: found.length > limit };
}

type Found = { found: object[]; limit?: number | undefined };

type List = (world: World, fields: Asked['fields'], customer?: string) => Found;

const meter = 'mtr_of_the_fake';

const lists: Record<string, List> = {
  subscriptions: ({ book, shape }, fields) => {
    const { customer, status, limit } = check(requests.subscriptionList, fields);
    if (customer && !book.customers.has(customer)) throw missingIn('customer', customer);
    const found = newestFirst(book.subscriptions)
      .filter((one) => customer === undefined || one.customer === customer)
      .filter((one) => isWanted(one.status, status))
      .map((one) => showSubscription(one, shape));
    return { found, limit };
  },
  'checkout/sessions': ({ book }, fields) => {
    const { customer, status, limit } = check(requests.sessionList, fields);
    const found = newestFirst(book.sessions)
      .filter((one) => customer === undefined || one.customer === customer)
      .filter((one) => status === undefined || one.status === status)
      .map(showSession);
    return { found, limit };
  },
  invoices: ({ book, shape }, fields) => {
    const asked = check(requests.invoiceList, fields);
    const found = newestFirst(book.invoices)
      .filter(({ customer }) => asked.customer === undefined || customer === asked.customer)
      .filter((one) => !asked.subscription || one.subscription === asked.subscription)
      .filter(({ status }) => asked.status === undefined || status === asked.status)
      .map((one) => showInvoice(one, book, shape));
    return { found, limit: asked.limit };
  },
  invoice_payments: ({ book }, fields) => {
    const { invoice: id, limit } = check(requests.invoicePaymentList, fields);
    const invoice = book.invoices.get(id);
    if (!invoice) throw missingIn('invoice', id);
    if (!invoice.charge) return { found: [], limit };
    return { found: [showInvoicePayment(invoice, getFrom(book.charges, invoice.charge))], limit };
  },
  'billing/meters': (_world, fields) => {
    const { limit } = check(requests.meterList, fields);
    const event_name = 'solve_session_overage';
    return { found: [{ id: meter, object: 'billing.meter', status: 'active', event_name }], limit };
  },
  [`billing/meters/${meter}/event_summaries`]: ({ book }, fields) => {
    const asked = check(requests.summaryList, fields);
    const counted = [...book.meterEvents.values()].filter(
      ({ customer, timestamp, isTakenBack }) =>
        customer === asked.customer &&
        !isTakenBack &&
        timestamp >= asked.start_time &&
        timestamp < asked.end_time,
    );
    const aggregated_value = counted.reduce((sum, { value }) => sum + value, 0);
    if (aggregated_value === 0) return { found: [], limit: asked.limit };
    const { start_time, end_time } = asked;
    const summary = { object: 'billing.meter_event_summary', aggregated_value };
    return { found: [{ ...summary, meter, start_time, end_time }], limit: asked.limit };
  },
  'customers/:id/balance_transactions': ({ book }, fields, customer) => {
    const { limit } = check(requests.balanceList, fields);
    const found = newestFirst(book.balanceEntries).filter((one) => one.customer === customer);
    return { found: found.map(showBalanceEntry), limit };
  },
  refunds: ({ book }, fields) => {
    const { charge, limit } = check(requests.ofCharge, fields);
    const found = newestFirst(book.refunds).filter((one) => one.charge === charge);
    return { found: found.map((one) => ({ ...one, object: 'refund' })), limit };
  },
  disputes: ({ book }, fields) => {
    const { charge, limit } = check(requests.ofCharge, fields);
    const found = newestFirst(book.disputes).filter((one) => one.charge === charge);
    return { found: found.map(showDispute), limit };
  },
};

const newestFirst = <T>(map: Map<string, T>): T[] => [...map.values()].toReversed();

/** Without a word about it, ended ones are left out. */
function isWanted(status: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return status !== 'canceled';
  return wanted === 'all' || wanted === status;
}
