/** @type {import('jest').Config} */
module.exports = {
  preset: 'jest-expo',
  // A screen of its own in each test, on machines with other work.
  testTimeout: 60_000,
  setupFiles: ['<rootDir>/tests/setup.ts'],
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^lucide-react-native/icons/(.*)$':
      '<rootDir>/../../node_modules/lucide-react-native/dist/cjs/icons/$1.js',
  },
};
