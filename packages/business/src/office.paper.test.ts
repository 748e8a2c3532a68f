import type { Reason } from "@sen/casework/model";
import { describe, expect, test } from "vitest";
import { apologyPaper } from "./apology.paper.ts";
import { certificatePaper } from "./certificate.paper.ts";
import { filingSample, GRANTED, HEAD, issuedSample, outlineOf } from "./paper.samples.ts";
import { receiptPaper } from "./receipt.paper.ts";
import { refusalPaper } from "./refusal.paper.ts";
import { supplementPaper } from "./supplement.paper.ts";
import { withdrawalPaper } from "./withdrawal.paper.ts";
import { issuedFrom } from "./writers.ts";

const llc2 = () => filingSample("enterprise-new-llc2", "llc2", 5, { isSigned: true });
const reasons: Reason[] = [
  {
    target: "papers.charter",
    text: "Điều 12 thiếu tỷ lệ.",
    law: "Luật Doanh nghiệp, Điều 59",
    remedy: "Ghi tỷ lệ.",
  },
  {
    target: "members.m1.number",
    text: "Số không khớp.",
    law: "Nghị định 168/2025/NĐ-CP",
    remedy: "Sửa lại số.",
  },
];
const NEXT_DAY = "2026-11-27T03:00:00.000Z";
const written = (paper: ReturnType<typeof receiptPaper>) => (paper ? outlineOf(paper) : null);

describe("the receipt", () => {
  test("has the code, the secret, what was taken in, the hour promised, and every day on the way to it", () =>
    expect(written(receiptPaper(issuedSample(llc2())))).toMatchInlineSnapshot(`
      "Sở Tài chính / Phòng Đăng ký kinh doanh / Số: DN-261126-0004/TNHS
      Hà Nội, 2026-11-26
      # GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ
      [Mã hồ sơ: DN-261126-0004]
      [Mã bí mật: 7K2M9-QX4TB]
      [Hẹn trả kết quả: 17 giờ 00 phút, ngày 02 tháng 12 năm 2026]
      [Tra cứu: https://sen.example/cong-khai/ho-so/DN-261126-0004]
      [QR: https://sen.example/cong-khai/ho-so/DN-261126-0004]
      Người nộp hồ sơ: Trà Nguyệt Minh
      Tên doanh nghiệp, hộ kinh doanh: Công ty TNHH Hà Bình Đồi
      Địa chỉ: Số 6 ngõ 7 phố Cau, Phường Láng, Thành phố Hà Nội
      Điện thoại: 0910000005
      Thư điện tử: lienhe5@mau.example
      Nội dung yêu cầu giải quyết: Thành lập công ty TNHH hai thành viên trở lên
      ### 1. Thành phần hồ sơ đã nhận
      | STT | Tên giấy tờ | Hình thức | Số tệp |
      | 1 | Giấy đề nghị đăng ký doanh nghiệp | Lập trên hệ thống | – |
      | 2 | Điều lệ công ty | Lập trên hệ thống | – |
      | 3 | Giấy tờ pháp lý hoặc số định danh | Số định danh thay bản sao | – |
      ### 2. Thời hạn giải quyết
      Thời gian nhận hồ sơ: 14 giờ 05 phút, ngày 26 tháng 11 năm 2026
      Thời hạn theo quy định: 03 ngày làm việc (Điều 26.5, 59/2020/QH14)
      Thời gian trả kết quả: 17 giờ 00 phút, ngày 02 tháng 12 năm 2026
      Đăng ký nhận kết quả: Trực tuyến (Phòng Đăng ký kinh doanh)
      | Ngày | Tính | Giải thích |
      | Thứ Năm, 26/11/2026 | – | Ngày nhận hồ sơ, không tính |
      | Thứ Sáu, 27/11/2026 | × | Ngày làm việc thứ 1 |
      | Thứ Bảy, 28/11 – Chủ nhật, 29/11/2026 | – | Nghỉ cuối tuần |
      | Thứ Hai, 30/11/2026 | – | Nghỉ lễ: Ngày nghỉ mẫu |
      | Thứ Ba, 01/12/2026 | × | Ngày làm việc thứ 2 |
      | Thứ Tư, 02/12/2026 | × | Ngày làm việc thứ 3 |
      = Đến hạn | 17:00, ngày 02/12/2026
      ✎ Người nộp hồ sơ: Trà Nguyệt Minh — Nộp qua mạng bằng tài khoản; Trà Nguyệt Minh, 14:05, ngày 26/11/2026
      ✎ Bộ phận tiếp nhận: Phòng Đăng ký kinh doanh — Tiếp nhận tự động trên hệ thống; 14:05, ngày 26/11/2026"
    `));

  test("keeps the secret from whoever is no member", () => {
    const outline = written(receiptPaper(issuedSample(llc2(), [], null)));
    expect(outline).not.toContain("Mã bí mật");
    expect(outline).not.toContain("7K2M");
  });

  test("says that the clock waits for a fee", () => {
    const due = { happening: { type: "fee_due", dong: 50_000, what: "Phí công bố" } as const, at: NEXT_DAY };
    const outline = written(receiptPaper(issuedSample(llc2(), [due])));
    expect(outline).toContain("Phí, lệ phí: 50.000 đồng (Phí công bố)");
    expect(outline).toContain("Thời hạn tạm dừng từ khi nhận hồ sơ đến khi phí, lệ phí được nộp");
  });
});

test("a supplement notice names each thing in the words of the form, why, by which law, and until when", () => {
  const asked = { type: "supplement_requested", reasons, until: "2027-01-26", override: null } as const;
  const issued = issuedSample(llc2(), [{ happening: asked, at: NEXT_DAY }]);
  expect(written(supplementPaper(issued, 1))).toMatchInlineSnapshot(`
    "Sở Tài chính / Phòng Đăng ký kinh doanh / Số: DN-261126-0004/YCBS-1
    Hà Nội, 2026-11-27
    # PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ
    Mã hồ sơ: DN-261126-0004
    Kính gửi: Trà Nguyệt Minh
    Người nộp hồ sơ: Trà Nguyệt Minh
    Tên doanh nghiệp, hộ kinh doanh: Công ty TNHH Hà Bình Đồi
    Địa chỉ: Số 6 ngõ 7 phố Cau, Phường Láng, Thành phố Hà Nội
    Điện thoại: 0910000005
    Thư điện tử: lienhe5@mau.example
    Nội dung yêu cầu giải quyết: Thành lập công ty TNHH hai thành viên trở lên
    Sau khi thẩm định, cơ quan đăng ký kinh doanh đề nghị hoàn thiện hồ sơ gồm toàn bộ các nội dung sau:
    | STT | Nội dung | Lý do | Căn cứ | Cần làm gì |
    | 1 | Điều lệ công ty | Điều 12 thiếu tỷ lệ. | Luật Doanh nghiệp, Điều 59 | Ghi tỷ lệ. |
    | 2 | Thành viên (Hoàng Minh Cường): Số định danh cá nhân | Số không khớp. | Nghị định 168/2025/NĐ-CP | Sửa lại số. |
    Đề nghị bổ sung chậm nhất ngày 26 tháng 01 năm 2027. Quá thời hạn này mà không bổ sung, hồ sơ hết hiệu lực. Thời hạn giải quyết tạm dừng từ khi gửi phiếu này đến khi nhận được nội dung bổ sung; không thu thêm phí.
    Trả lời ngay trên hồ sơ điện tử, tại từng nội dung được yêu cầu. Nếu có vướng mắc, xin liên hệ cơ quan đăng ký kinh doanh để được hướng dẫn.
    ✎ Chuyên viên: Nông Thị Sao — Ký trên hệ thống (chữ ký số mô phỏng); Nông Thị Sao, 10:00, ngày 27/11/2026"
  `);
  expect(supplementPaper(issued, 2)).toBeNull();
});

test("a second notice says who let it be and why", () => {
  const first = { type: "supplement_requested", reasons, until: "2027-01-26", override: null } as const;
  const answered = {
    type: "supplement_answered",
    bundleHash: "",
    note: "",
    dueAt: "2026-12-10T10:00:00.000Z",
    revision: 1,
  } as const;
  const second = { ...first, override: { by: HEAD, reason: "Điều lệ mới có lỗi mới." } };
  const issued = issuedSample(llc2(), [
    { happening: first, at: NEXT_DAY },
    { happening: answered, at: "2026-11-28T03:00:00.000Z" },
    { happening: second, at: "2026-12-01T03:00:00.000Z" },
  ]);
  expect(written(supplementPaper(issued, 2))).toContain(
    "được Tiêu Quang Đạo cho phép vì: Điều lệ mới có lỗi mới.",
  );
  expect(supplementPaper(issued, 2)?.subject).toBe("Lần 2");
});

test("a refusal has every reason and what may be done about it, and is signed in a post", () => {
  const refused = {
    happening: { type: "refused", reasons } as const,
    at: NEXT_DAY,
    by: HEAD,
    post: "Trưởng phòng",
  };
  expect(written(refusalPaper(issuedSample(llc2(), [refused])))).toMatchInlineSnapshot(`
    "Sở Tài chính / Phòng Đăng ký kinh doanh / Số: DN-261126-0004/TC
    Hà Nội, 2026-11-27
    # THÔNG BÁO
    Về việc từ chối cấp đăng ký doanh nghiệp
    Mã hồ sơ: DN-261126-0004
    Kính gửi: Trà Nguyệt Minh
    Người nộp hồ sơ: Trà Nguyệt Minh
    Tên doanh nghiệp, hộ kinh doanh: Công ty TNHH Hà Bình Đồi
    Địa chỉ: Số 6 ngõ 7 phố Cau, Phường Láng, Thành phố Hà Nội
    Điện thoại: 0910000005
    Thư điện tử: lienhe5@mau.example
    Nội dung yêu cầu giải quyết: Thành lập công ty TNHH hai thành viên trở lên
    Hồ sơ được nhận lúc 14 giờ 05 phút, ngày 26 tháng 11 năm 2026. Sau khi thẩm định, cơ quan đăng ký kinh doanh từ chối giải quyết hồ sơ vì các lý do sau:
    | STT | Nội dung | Lý do | Căn cứ | Có thể làm gì |
    | 1 | Điều lệ công ty | Điều 12 thiếu tỷ lệ. | Luật Doanh nghiệp, Điều 59 | Ghi tỷ lệ. |
    | 2 | Thành viên (Hoàng Minh Cường): Số định danh cá nhân | Số không khớp. | Nghị định 168/2025/NĐ-CP | Sửa lại số. |
    Người nộp hồ sơ có thể nộp hồ sơ mới sau khi khắc phục các nội dung nêu trên. Phí, lệ phí đã nộp không được hoàn trả khi hồ sơ bị từ chối.
    Không đồng ý với thông báo này, người nộp hồ sơ có quyền khiếu nại đến cơ quan đã ban hành hoặc khởi kiện tại Tòa án theo quy định của pháp luật.
    ✎ Trưởng phòng: Tiêu Quang Đạo — Ký trên hệ thống (chữ ký số mô phỏng); Tiêu Quang Đạo, 10:00, ngày 27/11/2026"
  `);
});

test("an apology says what was promised, why it was not kept and what is promised now, under its own number", () => {
  const letter = "XL-2026-00012";
  const sorry = {
    type: "apologised",
    reason: "Hệ thống gián đoạn",
    newDueAt: "2026-12-04T10:00:00.000Z",
    letter,
  } as const;
  const issued = issuedSample(llc2(), [{ happening: sorry, at: "2026-12-03T03:00:00.000Z" }]);
  expect(written(apologyPaper(issued))).toMatchInlineSnapshot(`
    "Sở Tài chính / Phòng Đăng ký kinh doanh / Số: XL-2026-00012
    Hà Nội, 2026-12-03
    # PHIẾU XIN LỖI – VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ
    Mã hồ sơ: DN-261126-0004
    Kính gửi: Trà Nguyệt Minh
    Lúc 14 giờ 05 phút, ngày 26 tháng 11 năm 2026, Phòng Đăng ký kinh doanh nhận hồ sơ đề nghị thành lập công ty TNHH hai thành viên trở lên của Công ty TNHH Hà Bình Đồi, hẹn trả kết quả lúc 17 giờ 00 phút, ngày 02 tháng 12 năm 2026.
    Đến nay hồ sơ chưa được giải quyết xong, không đúng thời hạn ghi trong Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
    Lý do: Hệ thống gián đoạn
    Sự chậm trễ này đã gây phiền hà, tốn thời gian và công sức của Quý vị. Phòng Đăng ký kinh doanh xin lỗi Quý vị và xin hẹn trả kết quả lúc 17 giờ 00 phút, ngày 04 tháng 12 năm 2026.
    Kết quả được trả theo hình thức đã đăng ký; Quý vị không phải làm thêm thủ tục hay nộp thêm khoản tiền nào. Rất mong Quý vị thông cảm.
    ✎ Chuyên viên: Nông Thị Sao — Ký trên hệ thống (chữ ký số mô phỏng); Nông Thị Sao, 10:00, ngày 03/12/2026"
  `);
});

test("a withdrawal is answered with yes, or with no and why", () => {
  const asked = {
    happening: { type: "withdrawal_asked", reason: "Đổi ý" } as const,
    at: NEXT_DAY,
    by: { id: "p1", name: "Trà Nguyệt Minh" },
  };
  const at = "2026-11-27T04:00:00.000Z";
  const answer = (
    happening: { type: "withdrawal_accepted" } | { type: "withdrawal_declined"; reason: string },
  ) => written(withdrawalPaper(issuedSample(llc2(), [asked, { happening, at }])));
  expect(withdrawalPaper(issuedSample(llc2(), [asked]))).toBeNull();
  expect(answer({ type: "withdrawal_accepted" })).toContain(
    "chấp thuận dừng giải quyết hồ sơ kể từ 11 giờ 00 phút",
  );
  expect(answer({ type: "withdrawal_declined", reason: "Đã ký kết quả" })).toContain(
    "chưa chấp thuận đề nghị trên vì: Đã ký kết quả.",
  );
});

describe("the result", () => {
  const result = (
    procedure: string,
    kind: Parameters<typeof filingSample>[1],
    changes?: Parameters<typeof filingSample>[3],
  ) => certificatePaper(issuedSample(filingSample(procedure, kind, 5, changes), GRANTED));

  test("is a certificate that says what was registered and when", () =>
    expect(written(result("enterprise-new-llc2", "llc2"))).toMatchInlineSnapshot(`
      "Sở Tài chính / Phòng Đăng ký kinh doanh / Số: GCN-2026-000017
      # GIẤY CHỨNG NHẬN – ĐĂNG KÝ DOANH NGHIỆP – CÔNG TY TRÁCH NHIỆM HỮU HẠN HAI THÀNH VIÊN TRỞ LÊN
      Mã số doanh nghiệp: 0109876543
      Đăng ký lần đầu: ngày 27 tháng 11 năm 2026
      ### 1. Tên công ty
      Tên viết bằng tiếng Việt: CÔNG TY TNHH HÀ BÌNH ĐỒI
      Tên viết tắt: HBĐ1005
      ### 2. Địa chỉ trụ sở chính
      Địa chỉ: Số 6 ngõ 7 phố Cau, Phường Láng, Thành phố Hà Nội
      Điện thoại: 0910000005
      Thư điện tử: lienhe5@mau.example
      ### 3. Vốn điều lệ
      Bằng số: 700.000.000 đồng
      Bằng chữ: Bảy trăm triệu đồng
      ### 4. Danh sách thành viên góp vốn
      | STT | Tên thành viên | Số giấy tờ pháp lý | Giá trị phần vốn góp (đồng) | Tỷ lệ (%) |
      | 1 | Đỗ Tuấn Khoa | 001090000485 | 158.970.000 | 22,71 |
      | 2 | Hoàng Minh Cường | 001087000486 | 121.940.000 | 17,42 |
      | 3 | Ngô Đức Thắng | 001092000487 | 161.560.000 | 23,08 |
      | 4 | Công ty TNHH Đầu tư Hà Bình Trúc 2, đại diện theo ủy quyền: Ngô Ngọc Nga | 0190001030 | 257.530.000 | 36,79 |
      = Tổng cộng | 700.000.000 | 100
      ### 5. Người đại diện theo pháp luật
      Họ và tên: ĐỖ KHÁNH HƯƠNG
      Chức danh: Giám đốc
      Sinh ngày: 04/09/1989
      Quốc tịch: Việt Nam
      Số định danh cá nhân: 001189000515
      Địa chỉ liên lạc: Số 36 ngõ 37 phố Cau
      ✎ Trưởng phòng: Tiêu Quang Đạo — Ký trên hệ thống (chữ ký số mô phỏng); Tiêu Quang Đạo, 10:12, ngày 27/11/2026"
    `));

  test("of a change is the certificate as amended, with its number", () => {
    const paper = result("enterprise-change", "llc1", { changes: ["name"] });
    expect(written(paper)).toContain(
      "Đăng ký lần đầu: ngày 05 tháng 3 năm 2024\nĐăng ký thay đổi lần thứ 3: ngày 27 tháng 11 năm 2026",
    );
    expect(paper?.isFramed).toBe(true);
  });

  test.each([
    ["enterprise-branch-new", "GIẤY CHỨNG NHẬN – ĐĂNG KÝ HOẠT ĐỘNG CHI NHÁNH"],
    ["enterprise-office-new", "GIẤY CHỨNG NHẬN – ĐĂNG KÝ HOẠT ĐỘNG VĂN PHÒNG ĐẠI DIỆN"],
    ["enterprise-place-new", "GIẤY CHỨNG NHẬN – ĐĂNG KÝ ĐỊA ĐIỂM KINH DOANH"],
    ["enterprise-suspend", "GIẤY XÁC NHẬN"],
    ["enterprise-resume", "GIẤY XÁC NHẬN"],
    ["enterprise-dissolve", "THÔNG BÁO"],
    ["household-new", "GIẤY CHỨNG NHẬN – ĐĂNG KÝ HỘ KINH DOANH"],
    ["household-reissue", "GIẤY CHỨNG NHẬN – ĐĂNG KÝ HỘ KINH DOANH"],
    ["household-end", "THÔNG BÁO"],
  ])("of %s is called %s", (procedure, title) => {
    const paper = result(procedure, procedure.startsWith("household") ? "household" : "llc1");
    expect(paper?.title.join(" – ")).toBe(title);
    expect(written(paper)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("of a change of lines, which no certificate of an enterprise shows, is a confirmation", () =>
    expect(result("enterprise-change", "llc1", { changes: ["lines"] })?.title).toEqual(["GIẤY XÁC NHẬN"]));

  test("says on its face that its signature is a simulated one", () =>
    expect(written(result("enterprise-new-jsc", "jsc"))).toContain(
      "✎ Trưởng phòng: Tiêu Quang Đạo — Ký trên hệ thống (chữ ký số mô phỏng); Tiêu Quang Đạo, 10:12, ngày 27/11/2026",
    ));
});

test("papers that were not given out, and names that mean nothing, are not there", () => {
  const issued = issuedSample(llc2());
  const names = [
    "refusal",
    "apology",
    "withdrawal",
    "certificate",
    "supplement-1",
    "supplement-0",
    "supplement-1000",
    "constructor",
    "toString",
  ];
  expect(names.filter((name) => issuedFrom(name, issued) !== null)).toEqual([]);
});
