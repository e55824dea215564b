export { TermsScreen as default } from '@/features/billing/paywall/terms-screen.tsx';
