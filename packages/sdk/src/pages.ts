type Page<T> = { items: T[]; next: string | null };

/** Every item of a query that answers in pages: `for await (const person of everyItem(sdk.directory.people.query, {}))`. */
export async function* everyItem<T, Input extends { cursor?: string | undefined }>(
  query: (input: Input) => Promise<Page<T>>,
  input: Input,
): AsyncGenerator<T, void, void> {
  let cursor: string | null | undefined = input.cursor;
  do {
    const page: Page<T> = await query(cursor ? { ...input, cursor } : input);
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}
