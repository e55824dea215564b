export { WelcomeScreen as default } from '@/features/welcome/welcome-screen.tsx';
