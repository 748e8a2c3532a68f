/** The database engine, chosen once, by DATABASE_URL, when the process starts. Nothing outside this package may ask. */
export const databaseUrl: string | undefined = process.env["DATABASE_URL"] || undefined;
export const engine: "sqlite" | "postgres" = databaseUrl?.startsWith("postgres") ? "postgres" : "sqlite";
