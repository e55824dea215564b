// biome-ignore-all lint/suspicious/noArrayIndexKey: a page that is built once never changes its order
import styles from './legal.module.css';
import type { Block, Inline } from './read-markdown.ts';

/** A page of `docs/` as elements. What is wider than a phone scrolls by itself. */
export function Markdown({ blocks, wide }: { blocks: Block[]; wide: string }) {
  return blocks.map((block, at) => <MarkdownBlock key={at} block={block} wide={wide} />);
}

function MarkdownBlock({ block, wide }: { block: Block; wide: string }) {
  if (block.kind === 'heading') {
    return <h2>{inline(block.text)}</h2>;
  }
  if (block.kind === 'text') return <p>{inline(block.text)}</p>;
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((item, at) => (
          <li key={at}>{inline(item)}</li>
        ))}
      </ul>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <figure className={styles.wide} tabIndex={0} aria-label={wide}>
      {block.kind === 'code' ? (
        <pre>{block.text}</pre>
      ) : (
        <Table head={block.head} rows={block.rows} />
      )}
    </figure>
  );
}

function Table({ head, rows }: { head: Inline[][]; rows: Inline[][][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, at) =>
            cell.length === 0 ? (
              <td key={at} />
            ) : (
              <th key={at} scope="col">
                {inline(cell)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, column) => (
              <td key={column}>{inline(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inline(pieces: Inline[]) {
  return pieces.map(({ kind, text, address }, at) => {
    if (kind === 'strong') return <strong key={at}>{text}</strong>;
    if (kind === 'code') return <code key={at}>{text}</code>;
    if (kind === 'link') {
      return (
        <a key={at} href={address}>
          {text}
        </a>
      );
    }
    return text;
  });
}
