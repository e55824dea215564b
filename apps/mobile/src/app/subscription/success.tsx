export { ActivationScreen as default } from '@/features/billing/paywall/activation-screen.tsx';
