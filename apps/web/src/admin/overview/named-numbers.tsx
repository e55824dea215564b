/** Numbers under their names, one a line; one that wants attention is marked. */
export function NamedNumbers({
  rows,
}: {
  rows: (readonly [name: string, value: string, isBad?: boolean])[];
}) {
  return (
    <dl className="numbers">
      {rows.map(([name, value, isBad]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={isBad ? 'caution' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
