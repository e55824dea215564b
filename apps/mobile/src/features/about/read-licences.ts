/** The list is a part of its own: who never opens it never loads it. */
export const readLicences = () => import('./licences.json');
