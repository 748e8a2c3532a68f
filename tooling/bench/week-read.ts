export const weekRead = async () => { throw new Error("x") };
