import type { z } from 'zod';
import type { Fields } from './form.ts';

/** An answer that is an error, in Stripe's form. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;
  constructor(
    status: number,
    error: { type?: string; code?: string; param?: string; message: string },
  ) {
    super(error.message);
    this.status = status;
    this.body = { error: { type: 'invalid_request_error', ...error } };
  }
}

export const missing = (what: string, id: string): Refusal =>
  new Refusal(404, { code: 'resource_missing', message: `No such ${what}: '${id}'` });

/** What a field names is not there: unlike a path, that is a bad request. */
export const missingIn = (param: string, id: string): Refusal =>
  new Refusal(400, { code: 'resource_missing', param, message: `No such ${param}: '${id}'` });

/** The fields of a request, or Stripe's refusal of those it does not know. */
export function check<T extends z.ZodType>(schema: T, fields: Fields): z.infer<T> {
  const read = schema.safeParse(fields);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const isUnknown = issue?.code === 'unrecognized_keys';
  throw new Refusal(400, {
    code: isUnknown ? 'parameter_unknown' : 'parameter_invalid',
    message: `${issue?.path.join('.')}: ${issue?.message}`,
  });
}
