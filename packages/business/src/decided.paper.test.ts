import { describe, expect, test } from "vitest";
import { familyMinutesPaper } from "./family.paper.ts";
import { minutesPaper } from "./minutes.paper.ts";
import { noticePaper } from "./notice.paper.ts";
import { filingSample, outlineOf, skeletonOf } from "./paper.samples.ts";
import { resolutionPaper } from "./resolution.paper.ts";

describe("what is decided", () => {
  const all = ["name", "address", "lines", "capital", "representative", "members"] as const;

  test("is in the resolution article by article, each change once", () => {
    const paper = resolutionPaper(filingSample("enterprise-change", "llc2", 5, { changes: all }));
    expect(skeletonOf(paper)).toMatchInlineSnapshot(`
      "Công ty TNHH Hà Bình Đồi / Số: ………/NQ-HĐTV
      Hà Nội, 2026-11-20
      # NGHỊ QUYẾT
      Về việc thay đổi nội dung đăng ký doanh nghiệp
      #### Điều 1. Thay đổi tên doanh nghiệp
      #### Điều 2. Thay đổi địa chỉ trụ sở chính
      #### Điều 3. Thay đổi ngành, nghề kinh doanh
      #### Điều 4. Thay đổi vốn điều lệ
      #### Điều 5. Thay đổi người đại diện theo pháp luật
      #### Điều 6. Thay đổi thành viên, phần vốn góp
      #### Điều 7. Tổ chức thực hiện
      #### Điều 8. Hiệu lực thi hành
      ✎ Chủ tịch Hội đồng thành viên: Đỗ Tuấn Khoa"
    `);
  });

  test("is decided by whom the law says, and signed by them", () => {
    const signs = (procedure: string, kind: "private" | "llc1" | "jsc" | "partnership") => {
      const [head, ...rest] = skeletonOf(
        resolutionPaper(filingSample(procedure, kind, 6, { changes: ["name"] })),
      ).split("\n");
      return `${head?.split("/").at(-1)} ${rest.findLast((line) => line.startsWith("✎"))?.split(":")[0]}`;
    };
    expect([
      signs("enterprise-change", "private"),
      signs("enterprise-change", "llc1"),
      signs("enterprise-change", "jsc"),
      signs("enterprise-branch-new", "jsc"),
      signs("enterprise-dissolve", "partnership"),
    ]).toMatchInlineSnapshot(`
      [
        "QĐ-CSH ✎ Chủ doanh nghiệp",
        "QĐ-CSH ✎ Chủ sở hữu",
        "NQ-ĐHĐCĐ ✎ Chủ tọa cuộc họp",
        "NQ-HĐQT ✎ Chủ tịch Hội đồng quản trị",
        "NQ-HĐTV ✎ Thành viên hợp danh",
      ]
    `);
  });

  test("is put to the vote in the minutes, whose outcome is left to be written", () => {
    const paper = minutesPaper(filingSample("enterprise-change", "llc2", 5, { changes: ["capital"] }));
    expect(skeletonOf(paper)).toMatchInlineSnapshot(`
      "Công ty TNHH Hà Bình Đồi / Số: ………/BB
      Hà Nội, 2026-11-20
      # BIÊN BẢN HỌP – HỘI ĐỒNG THÀNH VIÊN
      Về việc thay đổi vốn điều lệ
      ### I. Thành phần tham dự
      ### II. Nội dung
      ### 1. Thay đổi vốn điều lệ
      ### III. Biểu quyết
      ### IV. Kết luận
      ✎ Thư ký: 
      ✎ Chủ tọa: Đỗ Tuấn Khoa"
    `);
    expect(outlineOf(paper)).toContain("| 1 | Thay đổi vốn điều lệ |  |  |  |");
  });

  test("by an owner alone is recorded without a meeting", () => {
    const paper = minutesPaper(filingSample("enterprise-change", "private", 5, { changes: ["name"] }));
    expect(outlineOf(paper)).toContain("không có cuộc họp");
  });

  test("is told with what was and what will be", () => {
    const paper = noticePaper(
      filingSample("enterprise-change", "llc2", 5, { changes: ["name", "lines"], isSigned: true }),
    );
    expect(outlineOf(paper)).toMatchInlineSnapshot(`
      "Công ty TNHH Hà Bình Đồi / Số: ………/TB
      Hà Nội, 2026-11-25
      # THÔNG BÁO
      Về việc thay đổi nội dung đăng ký doanh nghiệp
      Kính gửi: Phòng Đăng ký kinh doanh, Sở Tài chính
      Tên doanh nghiệp: CÔNG TY TNHH HÀ BÌNH ĐỒI
      Mã số doanh nghiệp, mã số thuế: 0109876543
      Doanh nghiệp thông báo thay đổi 02 nội dung đăng ký trong cùng một hồ sơ, gồm:
      ### 1. Thay đổi tên doanh nghiệp
      Tên trước khi thay đổi: CÔNG TY TNHH HÀ BÌNH ĐỒI
      Nội dung sau khi thay đổi:
      Tên viết bằng tiếng Việt: CÔNG TY TNHH HÀ BÌNH SEN
      Tên viết bằng tiếng nước ngoài: Không có
      Tên viết tắt: HBĐ1005
      ### 2. Thay đổi ngành, nghề kinh doanh
      Bổ sung ngành, nghề:
      | STT | Tên ngành | Mã ngành | Ngành chính |
      | 1 | Giáo dục khác chưa được phân vào đâu | 8559 |  |
      Ngày quyết định: ngày 20 tháng 11 năm 2026
      ### Cam kết
      1. Nội dung thông báo là hợp pháp, chính xác, trung thực và phù hợp với quyết định đã được thông qua.
      2. Chịu trách nhiệm trước pháp luật về nội dung thông báo này.
      ✎ Người đại diện theo pháp luật: Đỗ Khánh Hương — Xác nhận bằng mã (chữ ký điện tử mô phỏng); Đỗ Khánh Hương, 14:05, ngày 25/11/2026; Mã băm hồ sơ: 3f9a1c77d2000000…"
    `);
  });
});

describe("a notice", () => {
  test.each([
    ["enterprise-branch-new", "llc1", "Về việc thành lập chi nhánh"],
    ["enterprise-office-new", "llc1", "Về việc thành lập văn phòng đại diện"],
    ["enterprise-place-new", "jsc", "Về việc thành lập địa điểm kinh doanh"],
    ["enterprise-suspend", "llc2", "Về việc tạm ngừng kinh doanh"],
    ["enterprise-resume", "llc2", "Về việc tiếp tục kinh doanh trở lại"],
    ["enterprise-dissolve", "llc2", "Về việc giải thể doanh nghiệp"],
    ["household-suspend", "household", "Về việc tạm ngừng kinh doanh"],
    ["household-end", "household", "Về việc chấm dứt hoạt động hộ kinh doanh"],
  ] as const)("of %s (%s) says so", (procedure, kind, subject) => {
    const paper = noticePaper(filingSample(procedure, kind, 4));
    expect(paper.subject).toBe(subject);
    expect(outlineOf(paper)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("of a household whose owner changes is signed by both, and one by an agent says whose", () => {
    const filing = filingSample("household-change", "household", 5, { changes: ["members"] });
    const authority = {
      principal: "Hộ kinh doanh An",
      instrument: "giấy ủy quyền số 12",
      scope: "nộp hồ sơ",
      until: "2026-12-31",
    };
    const outline = outlineOf(noticePaper({ ...filing, authority }));
    expect(outline).toMatch(/✎ Chủ hộ kinh doanh: .+\n✎ Chủ hộ kinh doanh mới: .+/);
    expect(outline).toContain("theo ủy quyền của Hộ kinh doanh An, căn cứ giấy ủy quyền số 12");
  });
});

test("a family's minutes name all of them, and all sign", () => {
  const outline = outlineOf(
    familyMinutesPaper(filingSample("household-new", "household", 3, { isSigned: true })),
  );
  expect(outline).toMatchInlineSnapshot(`
    "(dân viết)
    Hà Nội, 2026-11-25
    # BIÊN BẢN HỌP – THÀNH VIÊN HỘ GIA ĐÌNH
    Về việc thành lập hộ kinh doanh
    Chúng tôi là các thành viên hộ gia đình cùng đăng ký hộ kinh doanh, gồm:
    | STT | Họ và tên | Số định danh cá nhân | Phần vốn góp (%) |
    | 1 | Hoàng Gia Dũng, chủ hộ | 001071000291 |  |
    | 2 | Đỗ Văn Quân | 001069000351 |  |
    | 3 | Đinh Thị Hà | 001191000352 |  |
    Sau khi bàn bạc, các thành viên nhất trí:
    Thành lập: HỘ KINH DOANH DIỆP BÌNH LÁ
    Địa chỉ: Số 4 ngõ 5 phố Nắng, Phường Láng, Thành phố Hà Nội
    Cử làm chủ hộ kinh doanh: HOÀNG GIA DŨNG
    Chủ hộ kinh doanh thay mặt các thành viên ký hồ sơ và làm việc với cơ quan nhà nước. Các thành viên cùng chịu trách nhiệm về nghĩa vụ của hộ kinh doanh theo quy định của pháp luật.
    ✎ Chủ hộ kinh doanh: Hoàng Gia Dũng — Xác nhận bằng mã (chữ ký điện tử mô phỏng); Hoàng Gia Dũng, 14:05, ngày 25/11/2026; Mã băm hồ sơ: 3f9a1c77d2000000…
    ✎ Thành viên hộ gia đình: Đỗ Văn Quân — Xác nhận bằng mã (chữ ký điện tử mô phỏng); Đỗ Văn Quân, 14:05, ngày 25/11/2026; Mã băm hồ sơ: 3f9a1c77d2000000…
    ✎ Thành viên hộ gia đình: Đinh Thị Hà — Xác nhận bằng mã (chữ ký điện tử mô phỏng); Đinh Thị Hà, 14:05, ngày 25/11/2026; Mã băm hồ sơ: 3f9a1c77d2000000…"
  `);
});
