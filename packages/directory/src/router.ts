import { router } from "@sen/rpc";

export const directoryRouter = router({});
