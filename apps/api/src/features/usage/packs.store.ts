/**
 * The oldest pack with something left, held until the end of the statement's transaction; `user` is
 * a parameter.
 */
export const packAtHand = (user: string) => `select id from session_packs
  where user_id = ${user}::uuid and used < sessions and revoked_at is null
  order by purchased_at, id limit 1 for update`;
