/**
 * Builds something once per connection. Statements that every mutation runs are built with it: putting the SQL
 * together costs several times what running it does.
 */
export function oncePer<Connection extends object, T>(
  build: (connection: Connection) => T,
): (connection: Connection) => T {
  const built = new WeakMap<Connection, T>();
  return (connection) => {
    const known = built.get(connection);
    if (known !== undefined) return known;
    const made = build(connection);
    built.set(connection, made);
    return made;
  };
}
