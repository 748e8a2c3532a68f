import { appConfig } from "@sen/vite";

export default appConfig("/doanh-nghiep/");
