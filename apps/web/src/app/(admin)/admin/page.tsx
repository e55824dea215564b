/* The console begins here: a client component that asks `/admin/api`. */
export default function AdminPage() {
  return <main />;
}
