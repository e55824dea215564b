/* In memory only: after a restart the person is asked again rather than charged for an old yes. */
const agreed = new Set<string>();

/** The person has agreed to the price of this conversation, which is over the limit of their plan. */
export function agreeToOverage(conversationId: string): void {
  agreed.add(conversationId);
}

export function hasAgreedToOverage(conversationId: string): boolean {
  return agreed.has(conversationId);
}
