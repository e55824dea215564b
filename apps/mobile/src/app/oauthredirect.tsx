export { ProviderReturnScreen as default } from '@/features/providers/provider-return-screen.tsx';
