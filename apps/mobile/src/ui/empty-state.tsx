import { StyleSheet, View } from 'react-native';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { Icon, type IconComponent } from './icon.tsx';
import { Mark } from './mark.tsx';
import { Text } from './text.tsx';

type EmptyStateProps = {
  title: string;
  /** One sentence: why, what was not touched, what still works. No guilt. */
  text: string;
  /** Without one the mark is drawn. */
  icon?: IconComponent;
  actionLabel?: string;
  onAction?: () => void;
  /** It is all the screen says: its title is the screen's own. */
  isPage?: boolean;
};

/** Nothing here yet, something failed, or no connection: says so and offers what to do next. */
export function EmptyState(props: EmptyStateProps) {
  const { title, text, icon, actionLabel, onAction, isPage = false } = props;
  return (
    <Card style={styles.card}>
      {icon ? <Icon icon={icon} size={22} /> : <Mark size={28} />}
      <Text variant="h3" heading={isPage ? 1 : 2}>
        {title}
      </Text>
      <Text variant="ui" color="ink2">
        {text}
      </Text>
      {actionLabel && onAction ? (
        <View style={styles.action}>
          <Button label={actionLabel} onPress={onAction} variant="secondary" size="small" />
        </View>
      ) : null}
    </Card>
  );
}

const styles = StyleSheet.create({
  card: { gap: 10, paddingVertical: 24, paddingHorizontal: 22, alignItems: 'flex-start' },
  action: { paddingTop: 8, maxWidth: '100%' },
});
