export { type AdminClient, createAdminClient } from './create-admin-client.ts';
