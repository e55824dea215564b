import type { RefObject } from 'react';
import { StyleSheet, View } from 'react-native';
import Svg, { ClipPath, Defs, G, LinearGradient, Rect, Stop, Text } from 'react-native-svg';
import type { Picture, PictureCard } from '@/platform/picture.ts';
import { fontStyle, useTheme } from '@/ui';

type PlanDrawingProps = { picture: Picture; label: string; drawn: RefObject<Svg | null> };

/** The picture as it will be shared, at the width there is. */
export function PlanDrawing({ picture, label, drawn }: PlanDrawingProps) {
  const { colors } = useTheme();
  const { width, height, ground, chinese, card, lines } = picture;
  return (
    <View
      accessible
      role="img"
      aria-label={label}
      style={[styles.frame, { aspectRatio: width / height, borderColor: colors.line }]}
    >
      <Svg ref={drawn} width="100%" height="100%" viewBox={`0 0 ${width} ${height}`}>
        <Rect width={width} height={height} fill={ground} />
        {card ? <CardDrawing card={card} /> : null}
        {lines.map(({ text, x, y, size, family, weight, color }) => (
          <Text
            key={`${y}`}
            x={x}
            y={y}
            fontSize={size}
            fill={color}
            {...typefaceOf(fontStyle(family, weight, chinese))}
          >
            {text}
          </Text>
        ))}
      </Svg>
    </View>
  );
}

/* A typeface of one weight names none. */
function typefaceOf({ fontFamily, fontWeight }: ReturnType<typeof fontStyle>) {
  return { ...(fontFamily ? { fontFamily } : {}), ...(fontWeight ? { fontWeight } : {}) };
}

function CardDrawing({ card }: { card: PictureCard }) {
  const { x, y, width, skyHeight, seaHeight, radius, stops } = card;
  const [skyTop, skyLow, seaNear, seaFar] = stops;
  return (
    <>
      <Defs>
        <ClipPath id="plan-edge">
          <Rect x={x} y={y} width={width} height={skyHeight + seaHeight} rx={radius} ry={radius} />
        </ClipPath>
        <LinearGradient id="plan-sky" x1="0" y1="0" x2="0" y2="1">
          <Stop offset="0" stopColor={skyTop} />
          <Stop offset="1" stopColor={skyLow} />
        </LinearGradient>
        <LinearGradient id="plan-sea" x1="0" y1="0" x2="0" y2="1">
          <Stop offset="0" stopColor={seaNear} />
          <Stop offset="1" stopColor={seaFar} />
        </LinearGradient>
      </Defs>
      <G clipPath="url(#plan-edge)">
        <Rect x={x} y={y} width={width} height={skyHeight} fill="url(#plan-sky)" />
        <Rect x={x} y={y + skyHeight} width={width} height={seaHeight} fill="url(#plan-sea)" />
      </G>
    </>
  );
}

const styles = StyleSheet.create({
  frame: { alignSelf: 'stretch', borderWidth: 1, borderRadius: 12, overflow: 'hidden' },
});
