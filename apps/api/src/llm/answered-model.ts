import type { LlmRequest } from './llm-client.ts';

type Models<Name> = { model: Name; modelDeep: Name };

/** What a request asks for, of the two that are configured. */
export function askedModel<Name extends string | null>(
  { model, modelDeep }: Models<Name>,
  { deep }: Pick<LlmRequest, 'deep'>,
): Name {
  return deep ? modelDeep : model;
}

/** No path of a file, which is what some servers at home answer with. */
const namePattern = /^\w[\w.:/@+-]{0,119}$/;

/** The name a provider answers with says more than the asked one, which may stand for several. */
export function answeredModel(answered: unknown, asked: string): string {
  if (answered === asked) return asked;
  return typeof answered === 'string' && namePattern.test(answered) ? answered : asked;
}
