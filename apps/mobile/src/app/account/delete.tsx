export { DeleteAccountScreen as default } from '@/features/account/delete-account-screen.tsx';
