export { assess, type SafetyAssessment } from './assess.ts';
export { assessConversation, crisisLevel, helpLevel } from './assess-conversation.ts';
export { type SafetyCategory, type SafetyLevel, safetyCategories } from './categories.ts';
export type { HelpResource } from './directory/help-resource.ts';
export { type Region, regionOf, regions } from './directory/regions.ts';
export { resourcesFor } from './directory/resources.ts';
export { shownNumber } from './directory/shown-number.ts';
