/* The directions of the house, and a floor on how much was read: a blind reader finds no fault. */
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';
import { root } from './lib/paths.mjs';

const floorOfModules = 600;
const floorOfDependencies = 1800;

process.chdir(root);
const { options, forbidden } = config;
const result = await cruise(
  ['apps', 'packages', 'e2e'],
  { ...options, ruleSet: { forbidden }, validate: true },
  options.enhancedResolveOptions,
  { tsConfig: extractTSConfig(options.tsConfig.fileName) },
);
const { summary } = result.output;
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} dependencies`);
if (
  summary.totalCruised < floorOfModules ||
  summary.totalDependenciesCruised < floorOfDependencies
) {
  console.error(`fewer than ${floorOfModules} modules or ${floorOfDependencies} dependencies read`);
  process.exit(1);
}
if (summary.violations.length > 0) process.exit(1);
