export { PaywallScreen as default } from '@/features/billing/paywall/paywall-screen.tsx';
