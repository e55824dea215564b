/** Where a larger plan is chosen: the endpoint that clients open for the person. */
export const upgradeUrl = '/subscriptions/checkout';
