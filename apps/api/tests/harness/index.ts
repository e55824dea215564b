export { type ApiContext, describeOnBothDatabases } from './describe.ts';
