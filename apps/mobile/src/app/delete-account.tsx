export { AskDeletionScreen as default } from '@/features/account/ask-deletion-screen.tsx';
