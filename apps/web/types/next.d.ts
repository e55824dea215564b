/* What `next-env.d.ts` names, for a type check before the first build. */
/// <reference types="next" />
/// <reference types="next/image-types/global" />
