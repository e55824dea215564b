/** A phone lays rows out below each other as everything else. */
export const blockFlow: object = {};

/** A row that begins `above` px below the one before it. */
export const rowApart = (above: number): object => ({ marginTop: above });
