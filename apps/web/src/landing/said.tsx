import styles from './player.module.css';
import type { Said } from './recording.ts';

/** What one of the two said, or the card that came of it; dotted is what stayed on the device. */
export function SaidPart({ said, card }: { said: Said; card: string }) {
  if (said.rows) {
    return (
      <dl className={styles.card} data-by={said.by} aria-label={card}>
        {said.rows.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <p className={said.by === 'person' ? styles.person : styles.guide} data-by={said.by}>
      {said.text?.map(({ text, stands }, at) =>
        stands ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change their order
          <span key={at} className={styles.stayed}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
}
