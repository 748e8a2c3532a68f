/*
 * What forms and problems rest on. An article that was not read in the text itself says so wherever it is shown;
 * Decree 168/2025 is in force, and its articles are named only where its text was read.
 */
const unread = (text: string): string => `${text} (chưa đối chiếu · unverified)`;
const ENTERPRISES = "Luật Doanh nghiệp 59/2020/QH14";
const REGISTRATION = "Nghị định 168/2025/NĐ-CP";

export const LAW = {
  /** Decides on a change; ten days to register it. */
  change: `${ENTERPRISES}, Điều 30, Điều 31`,
  name: `${ENTERPRISES}, Điều 37`,
  foreignName: `${ENTERPRISES}, Điều 39`,
  partName: `${ENTERPRISES}, Điều 40`,
  subsidiaryName: `${ENTERPRISES}, Điều 41.3`,
  beneficialOwners: `Luật 76/2025/QH15; ${REGISTRATION}`,
  personalNumber: `${REGISTRATION} (số định danh thay bản sao giấy tờ)`,
  enterpriseCode: unread(`${REGISTRATION}; trước đây Nghị định 01/2021/NĐ-CP, Điều 8`),
  lines: `Quyết định 36/2025/QĐ-TTg (VSIC 2025)`,
  conditionalLines: unread("Luật Đầu tư 143/2025/QH15, Phụ lục IV"),
  fromHousehold: unread(`${REGISTRATION}; trước đây Nghị định 01/2021/NĐ-CP, Điều 27`),
  status: unread(`${REGISTRATION}; trước đây Nghị định 01/2021/NĐ-CP, Điều 41, Điều 65`),
  signing: unread(`${REGISTRATION}; trước đây Nghị định 01/2021/NĐ-CP, Điều 43`),
  language: unread(`${REGISTRATION}; trước đây Nghị định 01/2021/NĐ-CP, Điều 10`),
  mayFound: unread(`${ENTERPRISES}, Điều 17`),
  application: unread(`${ENTERPRISES}, Điều 23`),
  memberList: unread(`${ENTERPRISES}, Điều 25`),
  representative: unread(`${ENTERPRISES}, Điều 12`),
  headOffice: unread(`${ENTERPRISES}, Điều 42`),
  parts: `${ENTERPRISES}, Điều 45`,
  llc2: `${ENTERPRISES}, Điều 46.1`,
  llc2Capital: `${ENTERPRISES}, Điều 47.2`,
  llc2Council: unread(`${ENTERPRISES}, Điều 55, Điều 56`),
  llc1: unread(`${ENTERPRISES}, Điều 74`),
  llc1Capital: `${ENTERPRISES}, Điều 75.2`,
  jsc: `${ENTERPRISES}, Điều 111.1`,
  jscCapital: `${ENTERPRISES}, Điều 113`,
  jscMeeting: unread(`${ENTERPRISES}, Điều 138`),
  partnership: unread(`${ENTERPRISES}, Điều 177`),
  partnershipCapital: unread(`${ENTERPRISES}, Điều 178`),
  partnershipCouncil: unread(`${ENTERPRISES}, Điều 182`),
  private: unread(`${ENTERPRISES}, Điều 188`),
  privateCapital: unread(`${ENTERPRISES}, Điều 189`),
  suspension: unread(`${ENTERPRISES}, Điều 206; ${REGISTRATION}, sửa đổi bởi Nghị định 296/2026/NĐ-CP`),
  resumption: unread("Nghị định 296/2026/NĐ-CP"),
  dissolution: `${ENTERPRISES}, Điều 208, Điều 210`,
  household: unread(`${REGISTRATION} (phần hộ kinh doanh)`),
  tax: unread("Luật Quản lý thuế 38/2019/QH14, Điều 31"),
} as const;
