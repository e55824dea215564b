import { useRouter } from 'expo-router';

/** The way back to where the person came from; from a link that is the page about the app. */
export function useBackToAbout(): () => void {
  const router = useRouter();
  return () => (router.canGoBack() ? router.back() : router.replace('/about'));
}
