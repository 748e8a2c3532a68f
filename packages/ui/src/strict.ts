// zod compiles its schemas with `new Function` unless told not to, and our pages allow no code made from text.
// Imported before anything that makes a schema.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
