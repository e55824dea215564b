import { watchErrors } from '@/platform/watch-errors';

test('an error that nobody caught is told of, and goes on to whoever heard of it before', () => {
  const before: unknown[] = [];
  ErrorUtils.setGlobalHandler((error, isFatal) => before.push([error, isFatal]));
  const told: unknown[] = [];
  watchErrors((error) => told.push(error));
  const error = new TypeError('x');
  ErrorUtils.getGlobalHandler()(error, true);
  expect(told).toEqual([error]);
  expect(before).toEqual([[error, true]]);
});
