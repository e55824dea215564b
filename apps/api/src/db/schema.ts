/* Every table. None has a column that could hold what a person said, but the report they choose to send. */
export * from './schema-accounts.ts';
export * from './schema-figures.ts';
export * from './schema-operations.ts';
export * from './schema-packs.ts';
export * from './schema-proofs.ts';
export * from './schema-solve.ts';
export * from './schema-staff.ts';
export * from './schema-subscriptions.ts';
export * from './schema-trust.ts';
