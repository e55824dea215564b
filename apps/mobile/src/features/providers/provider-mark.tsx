import type { IdentityProvider } from '@solacore/contract';
import { View } from 'react-native';
import Svg, { Path } from 'react-native-svg';
import { useTheme } from '@/ui';

/* Google's own drawing in its own four colours, which its guidelines ask to leave as they are. */
const google = [
  [
    '#4285F4',
    'M23.52 12.27c0-.85-.08-1.67-.22-2.45H12v4.64h6.46a5.52 5.52 0 0 1-2.4 3.62v3.01h3.88c2.27-2.09 3.58-5.17 3.58-8.82z',
  ],
  [
    '#34A853',
    'M12 24c3.24 0 5.96-1.07 7.94-2.91l-3.88-3.01c-1.07.72-2.45 1.15-4.06 1.15-3.12 0-5.77-2.11-6.71-4.95H1.28v3.11A12 12 0 0 0 12 24z',
  ],
  ['#FBBC05', 'M5.29 14.28a7.2 7.2 0 0 1 0-4.56V6.61H1.28a12 12 0 0 0 0 10.78z'],
  [
    '#EA4335',
    'M12 4.77c1.76 0 3.34.61 4.59 1.8l3.44-3.44A11.98 11.98 0 0 0 12 0 12 12 0 0 0 1.28 6.61l4.01 3.11C6.23 6.88 8.88 4.77 12 4.77z',
  ],
] as const;

/* Apple's, black or white as the text beside it. */
const apple =
  'M17.05 12.54c-.03-2.58 2.1-3.82 2.2-3.88-1.2-1.75-3.06-1.99-3.72-2.02-1.59-.16-3.1.93-3.9.93-.8 0-2.05-.91-3.37-.88-1.73.02-3.33 1-4.22 2.56-1.8 3.12-.46 7.74 1.29 10.28.86 1.24 1.88 2.63 3.22 2.58 1.29-.05 1.78-.83 3.34-.83s2 .83 3.37.81c1.39-.03 2.27-1.26 3.12-2.51.98-1.44 1.39-2.83 1.41-2.9-.03-.01-2.71-1.04-2.74-4.14zM14.48 4.97c.71-.86 1.19-2.06 1.06-3.25-1.02.04-2.26.68-3 1.54-.66.76-1.24 1.98-1.08 3.15 1.14.09 2.3-.58 3.02-1.44z';

/** The mark of a provider; always beside its name. */
export function ProviderMark({
  provider,
  size = 19,
}: {
  provider: IdentityProvider;
  size?: number;
}) {
  const { colors } = useTheme();
  return (
    <View aria-hidden style={{ width: size, height: size }}>
      <Svg width={size} height={size} viewBox="0 0 24 24">
        {provider === 'google' ? (
          google.map(([fill, d]) => <Path key={fill} d={d} fill={fill} />)
        ) : (
          <Path d={apple} fill={colors.ink} />
        )}
      </Svg>
    </View>
  );
}
