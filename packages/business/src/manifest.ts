import { defineManifest } from "@sen/rpc/manifest";

/** The screen on which agents and principals see their authorities. */
export const portfolioPath = "/doanh-nghiep/dai-dien";

export const manifest = defineManifest({
  id: "business",
  path: "/doanh-nghiep",
  title: { vi: "Đăng ký kinh doanh", en: "Business registration" },
  icon: "building-store",
  isForEveryone: true,
  permissions: {
    see: { vi: "Tra cứu sổ đăng ký kinh doanh", en: "Look into the business register" },
    grant: {
      vi: "Ký và cấp giấy chứng nhận đăng ký",
      en: "Sign and issue certificates of registration",
    },
    competence: {
      vi: "Đặt cơ quan có thẩm quyền đăng ký",
      en: "Say which office registers for which place",
    },
  },
});
