/** A phone lays rows out below each other as everything else. */
export const blockFlow: object = {};
