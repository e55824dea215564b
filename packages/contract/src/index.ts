export type * from './account-security.ts';
export {
  changeEmailRequestSchema,
  changePasswordRequestSchema,
  emailOnlyRequestSchema,
  resetPasswordRequestSchema,
  verifyEmailRequestSchema,
  verifyEmailResponseSchema,
} from './account-security.ts';
export type * from './auth.ts';
export {
  currentPasswordSchema,
  emailSchema,
  fingerprintSchema,
  loginRequestSchema,
  passwordSchema,
  platformSchema,
  refreshRequestSchema,
  refreshResponseSchema,
  registerRequestSchema,
  signInFields,
  signInResponseSchema,
} from './auth.ts';
export type * from './check-in.ts';
export { checkInResults, checkInSchema } from './check-in.ts';
export type * from './client-config.ts';
export { clientConfigSchema } from './client-config.ts';
export type * from './consents.ts';
export {
  consentPurposeSchema,
  consentPurposes,
  consentSchema,
  consentVersion,
  listConsentsResponseSchema,
  recordConsentRequestSchema,
  recordConsentResponseSchema,
} from './consents.ts';
export type * from './data-export.ts';
export { dataExportSchema, maxExportsPerHour } from './data-export.ts';
export type * from './devices.ts';
export {
  codeSchema,
  deviceLimitParamsSchema,
  devicesResponseSchema,
  loginsResponseSchema,
  replaceDeviceRequestSchema,
  revokedReasonSchema,
  revokedReasons,
  revokeOthersResponseSchema,
} from './devices.ts';
export type * from './errors.ts';
export {
  errorBodySchema,
  errorCodeSchema,
  errorCodes,
  errorStatus,
  isErrorCode,
} from './errors.ts';
export type * from './failures.ts';
export {
  builtFile,
  failureCode,
  failureName,
  mostFrames,
  reportFailureRequestSchema,
} from './failures.ts';
export { accessTokenSeconds, headers } from './headers.ts';
export type * from './health.ts';
export { healthSchema } from './health.ts';
export type * from './identities.ts';
export {
  appleSignInRequestSchema,
  googleSignInRequestSchema,
  identitiesResponseSchema,
  identityProviderSchema,
  identityProviders,
  linkIdentityRequestSchema,
} from './identities.ts';
export type * from './languages.ts';
export { languageOf, languages } from './languages.ts';
export { localeSchema } from './locale.ts';
export type * from './reports.ts';
export {
  createReportRequestSchema,
  createReportResponseSchema,
  maxReportLength,
  reportReasons,
} from './reports.ts';
export type * from './safety.ts';
export {
  countReferralRequestSchema,
  regionSchema,
  safetyCategories,
  safetyLevels,
} from './safety.ts';
export { sentStateSchema } from './sent-state.ts';
export type * from './solve-events.ts';
export {
  helpResourceSchema,
  isSolveEventName,
  providerNameSchema,
  providerNames,
  solveEventSchemas,
} from './solve-events.ts';
export type * from './solve-sessions.ts';
export {
  createSolveSessionRequestSchema,
  createSolveSessionResponseSchema,
  generationQuerySchema,
  historyEntrySchema,
  listSolveSessionsQuerySchema,
  listSolveSessionsResponseSchema,
  maxContentLength,
  maxHistoryEntries,
  maxHistoryLength,
  patchSolveSessionRequestSchema,
  postMessageRequestSchema,
  solveSessionSchema,
  solveSessionStatusSchema,
  usageSummarySchema,
} from './solve-sessions.ts';
export type * from './solve-state.ts';
export {
  clarifyResultSchema,
  commitResultSchema,
  modes,
  optionSchema,
  optionsResultSchema,
  receiveResultSchema,
  reframeResultSchema,
  solveStateSchema,
  stepResultsSchema,
} from './solve-state.ts';
export type * from './steps.ts';
export { stepAfter, stepSchema, steps } from './steps.ts';
export type * from './subscriptions.ts';
export {
  checkoutRequestSchema,
  checkoutResponseSchema,
  currentSubscriptionSchema,
  featuresSchema,
  planSchema,
  plansResponseSchema,
  portalRequestSchema,
  portalResponseSchema,
  storeSchema,
  subscriptionSourceSchema,
  usageResponseSchema,
} from './subscriptions.ts';
export type * from './tiers.ts';
export {
  higherTier,
  planIdSchema,
  planIds,
  plans,
  tierLimits,
  tierSchema,
  tiers,
} from './tiers.ts';
export type * from './users.ts';
export {
  deleteConfirmation,
  deleteUserRequestSchema,
  deleteUserResponseSchema,
  patchUserRequestSchema,
  userSchema,
} from './users.ts';
