import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Icon, Mark, Text, useTheme, Wordmark } from '@/ui';
import { colors as allColors, type ColorName } from '@/ui/theme/colors.ts';
import { textVariants } from '@/ui/theme/type-scale.ts';
import { sampleIcon } from './sample-icon.ts';
import { Samples } from './samples.tsx';

const inks = ['ink', 'ink2', 'ink3', 'link', 'danger', 'caution', 'success'] as const;
const colorNames = Object.keys(allColors.light).filter((name): name is ColorName =>
  Object.hasOwn(allColors.light, name),
);

/** Type, colours, drawings. */
export function TypeSamples() {
  const { t } = useTranslation();
  const { colors } = useTheme();
  return (
    <>
      <Samples of="Text">
        {textVariants.map((variant) => (
          <Text key={variant} variant={variant}>
            {variant} {t('home.title')}
          </Text>
        ))}
        {inks.map((color) => (
          <Text key={color} variant="ui" color={color}>
            {color} {t('home.emptyText')}
          </Text>
        ))}
      </Samples>
      <Samples of="colors">
        <View style={styles.wrap}>
          {colorNames.map((name) => (
            <View key={name} style={styles.color}>
              <View
                style={[
                  styles.patch,
                  { backgroundColor: colors[name], borderColor: colors.lineStrong },
                ]}
              />
              <Text variant="small">{name}</Text>
            </View>
          ))}
        </View>
      </Samples>
      <Samples of="Mark, Wordmark, Icon">
        <View style={styles.wrap}>
          <Mark />
          <Wordmark />
          {([15, 17, 19, 22] as const).map((size) => (
            <Icon key={size} icon={sampleIcon} size={size} />
          ))}
        </View>
      </Samples>
    </>
  );
}

const styles = StyleSheet.create({
  wrap: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: 14 },
  color: { width: 96, gap: 4 },
  patch: { height: 32, borderRadius: 10, borderWidth: 1 },
});
