import type { Beat } from './play-session.ts';
import styles from './player.module.css';

/** What one of the two said, or the card that came of it; dotted is what stayed on the device. */
export function Said({ beat, card }: { beat: Beat; card: string }) {
  if (beat.rows) {
    return (
      <dl className={styles.card} aria-label={card}>
        {beat.rows.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            {text !== '' && <dd>{text}</dd>}
          </div>
        ))}
      </dl>
    );
  }
  return (
    <p className={beat.by === 'person' ? styles.person : styles.guide}>
      {beat.text?.map(({ text, stands }, at) =>
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
