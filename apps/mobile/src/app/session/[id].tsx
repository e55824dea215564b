export { SessionScreen as default } from '@/features/solve/session-screen';
