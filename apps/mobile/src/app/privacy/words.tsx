export { HiddenWordsScreen as default } from '@/features/privacy/words/hidden-words-screen.tsx';
