import type { Deadline, SkipReason } from "@sen/workdays/model";
import { addDays, dayAt } from "@sen/workdays/rules";
import { applicantFacts, eventOf, type Issued, issuedPaper, linkTo } from "./office.paper.ts";
import type { Block, CardLine, Grid, Printable, Words } from "./paper.model.ts";
import { bold, fact, facts, heading, note, table } from "./paper.rules.ts";
import { dong, momentInWords, shortDay, shortMoment, weekday } from "./saying.rules.ts";

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả: what was taken in, when the result is promised, and how that was reckoned. */
export function receiptPaper(issued: Issued): Printable | null {
  const { dossier, version, papers, receiving, delivering, clock } = issued;
  const { receivedAt, promisedAt, fee } = dossier.standing;
  if (!receivedAt || !promisedAt) return null;
  return issuedPaper(issued, receiving, {
    sign: "TNHS",
    name: `Giấy tiếp nhận hồ sơ ${dossier.code}`,
    title: ["GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"],
    english: "Receipt of the dossier and appointment for its result",
    day: dayAt(receivedAt),
    at: receivedAt,
    blocks: [
      cardOf(issued, promisedAt),
      applicantFacts(issued),
      heading("1. Thành phần hồ sơ đã nhận"),
      table({
        columns: [
          { title: "STT", width: 1.1, align: "center" },
          { title: "Tên giấy tờ", width: 8 },
          { title: "Hình thức", width: 4.9 },
          { title: "Số tệp", width: 1.6, align: "center" },
        ],
        rows: papers
          .filter(({ isWanted }) => isWanted)
          .map(({ component, state, files }, n) => [
            String(n + 1),
            component.name.vi,
            FORMS[state],
            files.length > 0 ? String(files.length) : "–",
          ]),
      }),
      heading("2. Thời hạn giải quyết"),
      facts(
        [fact("Thời gian nhận hồ sơ", momentInWords(receivedAt))],
        [fact("Thời hạn theo quy định", limitInWords(version))],
        [fact("Thời gian trả kết quả", momentInWords(promisedAt))],
        [fact("Đăng ký nhận kết quả", `${DELIVERY[issued.delivery]} (${delivering.name})`)],
        ...(fee ? [[fact("Phí, lệ phí", `${dong(fee.dong)} (${fee.what})`)]] : []),
      ),
      ...(clock ? [table(arithmetic(clock, receivedAt), "Cách tính ngày hẹn trả kết quả")] : []),
      ...notes(issued),
      {
        type: "signatures",
        receivers: [],
        signings: [
          { capacity: "Người nộp hồ sơ", behalf: null, name: dossier.applicant.name, mark: sent(issued) },
          {
            capacity: "Bộ phận tiếp nhận",
            behalf: null,
            name: receiving.name,
            mark: ["Tiếp nhận tự động trên hệ thống", shortMoment(receivedAt)],
          },
        ],
      },
    ],
  });
}

const FORMS = {
  written: "Lập trên hệ thống",
  attached: "Tệp điện tử",
  "by-number": "Số định danh thay bản sao",
  missing: "Chưa có",
  "not-wanted": "Không yêu cầu",
};
const DELIVERY = { online: "Trực tuyến", post: "Qua bưu chính công ích", counter: "Tại quầy" };

const cardOf = (issued: Issued, promisedAt: string): Block => ({
  type: "card",
  qr: linkTo(issued),
  caption:
    "Quét mã hoặc vào địa chỉ tra cứu để theo dõi hồ sơ; nhập thêm mã bí mật để xem chi tiết. Không đưa mã bí mật cho người khác.",
  lines: [
    { label: "Mã hồ sơ", value: issued.dossier.code, size: "loud" },
    ...secretLine(issued.secret),
    { label: "Hẹn trả kết quả", value: momentInWords(promisedAt) },
    { label: "Tra cứu", value: linkTo(issued), size: "small" },
  ],
});
const secretLine = (secret: string | null): CardLine[] =>
  secret ? [{ label: "Mã bí mật", value: inGroups(secret), size: "loud" }] : [];
/** Five and five, so that it is read and typed without losing one's place. */
const inGroups = (secret: string): string => secret.replace(/(.{5})(?=.)/g, "$1-");

const sent = (issued: Issued): string[] | null => {
  const event = eventOf(issued, "submitted");
  return event ? ["Nộp qua mạng bằng tài khoản", `${event.by.name}, ${shortMoment(event.at)}`] : null;
};

function limitInWords({ decide }: Issued["version"]): string {
  const { n, unit } = decide.limit;
  const how = unit === "working_day" ? "ngày làm việc" : "giờ làm việc";
  const { law, article, verification } = decide.source;
  const source = [article, law].filter(Boolean).join(", ");
  return `${String(n).padStart(2, "0")} ${how} (${source}${verification === "unverified" ? ", chưa đối chiếu" : ""})`;
}

const WHY: Record<SkipReason, string> = {
  received: "Ngày nhận hồ sơ, không tính",
  late: "Nhận sau 15 giờ hoặc vào ngày nghỉ, tính sang ngày làm việc kế tiếp",
  weekend: "Nghỉ cuối tuần",
  paused: "Tạm dừng tính thời hạn",
  holiday: "Nghỉ lễ",
  substitute: "Nghỉ bù",
  swap_off: "Nghỉ hoán đổi",
};

type Step = { from: string; to: string; counts: boolean; why: string };

/** Every day from receipt to promise: counted, or skipped and why; days skipped alike are one line. */
function arithmetic({ counted, skipped, dueAt }: Deadline, receivedAt: string): Grid {
  const steps = [
    ...counted.map(
      (day, n): Step => ({ from: day, to: day, counts: true, why: `Ngày làm việc thứ ${n + 1}` }),
    ),
    ...skipped.map(({ day, why, name }): Step => {
      const said =
        why !== "weekend" && why !== "received" && why !== "late" && name
          ? `${WHY[why]}: ${name.vi}`
          : WHY[why];
      return { from: day, to: day, counts: false, why: said };
    }),
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Step[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    const isSame =
      last && !step.counts && !last.counts && last.why === step.why && addDays(last.to, 1) === step.from;
    if (isSame) last.to = step.to;
    else merged.push({ ...step });
  }
  const daysOf = ({ from, to }: Step): string =>
    from === to
      ? `${weekday(from)}, ${shortDay(from)}`
      : `${weekday(from)}, ${shortDay(from).slice(0, 5)} – ${weekday(to)}, ${shortDay(to)}`;
  return {
    columns: [
      { title: "Ngày", width: 7.6 },
      { title: "Tính", width: 1.3, align: "center" },
      { title: "Giải thích", width: 7 },
    ],
    rows: merged.map((step): Words[] => [daysOf(step), step.counts ? [bold("×")] : "–", step.why]),
    sums: ["", "Đến hạn", shortMoment(dueAt ?? receivedAt)],
  };
}

function notes({ dossier, clock }: Issued): Block[] {
  const { standing } = dossier;
  return [
    ...(clock && !clock.certain
      ? [note("Lịch nghỉ của năm này chưa được ban hành đầy đủ; ngày hẹn có thể được tính lại và thông báo.")]
      : []),
    ...(standing.fee && !standing.fee.payment
      ? [
          note(
            "Thời hạn tạm dừng từ khi nhận hồ sơ đến khi phí, lệ phí được nộp; ngày hẹn được tính lại từ lúc đó.",
          ),
        ]
      : []),
    ...(clock?.dueAt && standing.promisedAt && clock.dueAt !== standing.promisedAt
      ? [
          note(
            "Lịch làm việc đã thay đổi sau khi hẹn; cách tính trên theo lịch hiện nay, ngày đã hẹn vẫn giữ nguyên.",
          ),
        ]
      : []),
  ];
}
