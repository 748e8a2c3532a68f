import { describe, expect, test } from "vitest";
import { applicationPaper } from "./application.paper.ts";
import { charterPaper } from "./charter.paper.ts";
import { membersPaper } from "./members.paper.ts";
import { ownersPaper } from "./owners.paper.ts";
import { filingSample, outlineOf, skeletonOf } from "./paper.samples.ts";
import { kindsOf, procedures } from "./rules.ts";
import { writtenFrom } from "./writers.ts";

describe("an application", () => {
  test("says all that was answered, and how it was signed", () => {
    const paper = applicationPaper(filingSample("enterprise-new-llc1", "llc1", 3, { isSigned: true }));
    expect(outlineOf(paper)).toMatchInlineSnapshot(`
      "(dân viết)
      Hà Nội, 2026-11-25
      # GIẤY ĐỀ NGHỊ ĐĂNG KÝ DOANH NGHIỆP – CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN
      Kính gửi: Phòng Đăng ký kinh doanh, Sở Tài chính
      Tôi là: HOÀNG GIA DŨNG, người đại diện theo pháp luật của công ty.
      Đề nghị đăng ký công ty trách nhiệm hữu hạn một thành viên với các nội dung sau:
      ### 1. Tình trạng thành lập
      ■ Thành lập mới
      □ Chuyển đổi từ hộ kinh doanh
      ### 2. Tên
      Tên viết bằng tiếng Việt: CÔNG TY TNHH DIỆP BÌNH LÁ
      Tên viết bằng tiếng nước ngoài: Không có
      Tên viết tắt: DBL1003
      ### 3. Địa chỉ trụ sở chính
      Địa chỉ: Số 4 ngõ 5 phố Nắng, Phường Láng, Thành phố Hà Nội
      Điện thoại: 0910000003
      Thư điện tử: lienhe3@mau.example
      ### 4. Ngành, nghề kinh doanh
      | STT | Tên ngành | Mã ngành | Ngành chính |
      | 1 | Hoạt động thiết kế chuyên dụng | 7410 | X |
      | 2 | Nhà hàng và các dịch vụ ăn uống phục vụ lưu động. Chi tiết: Không gồm việc cần giấy phép riêng | 5610 |  |
      | 3 | Hoạt động tư vấn quản lý kinh doanh và hoạt động tư vấn quản lý khác | 7020 |  |
      ### 5. Chủ sở hữu
      Họ và tên: HOÀNG GIA DŨNG
      Giới tính: Nam
      Sinh ngày: 28/03/1971
      Quốc tịch: Việt Nam
      Số định danh cá nhân: 001071000291
      Địa chỉ liên lạc: Số 4 ngõ 5 phố Nắng
      Thư điện tử: nguoi3-0@mau.example
      ### 6. Vốn điều lệ
      Số vốn: 200.000.000 đồng (hai trăm triệu đồng)
      Hình thức góp vốn: Tiền Việt Nam
      Góp đủ chậm nhất ngày: 01/02/2027
      ### 7. Người đại diện theo pháp luật
      Họ và tên: HOÀNG GIA DŨNG
      Chức danh: Giám đốc
      Sinh ngày: 28/03/1971
      Quốc tịch: Việt Nam
      Số định danh cá nhân: 001071000291
      Địa chỉ liên lạc: Số 4 ngõ 5 phố Nắng
      Thư điện tử: nguoi3-0@mau.example
      ### 8. Chủ sở hữu hưởng lợi
      Doanh nghiệp có chủ sở hữu hưởng lợi; kê khai tại danh sách kèm theo.
      ### 9. Thông tin đăng ký thuế và lao động
      Ngày bắt đầu hoạt động: 05/12/2026
      Lao động dự kiến: 9 người
      Phương pháp tính thuế giá trị gia tăng: Khấu trừ
      Địa chỉ nhận thông báo thuế: Số 4 ngõ 5 phố Nắng, Phường Láng, Thành phố Hà Nội
      ### Cam kết
      1. Trụ sở thuộc quyền sở hữu hoặc quyền sử dụng hợp pháp và được sử dụng đúng mục đích theo quy định của pháp luật.
      2. Người ký tên dưới đây có đầy đủ quyền và nghĩa vụ thực hiện thủ tục theo quy định của pháp luật và Điều lệ.
      3. Chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung đăng ký nêu trên.
      ✎ Người đại diện theo pháp luật: Hoàng Gia Dũng — Xác nhận bằng mã (chữ ký điện tử mô phỏng); Hoàng Gia Dũng, 14:05, ngày 25/11/2026; Mã băm hồ sơ: 3f9a1c77d2000000…"
    `);
  });

  test("of a household business is its owner's, at the commune", () => {
    const paper = applicationPaper(filingSample("household-new", "household", 3));
    expect(skeletonOf(paper)).toMatchInlineSnapshot(`
      "(dân viết)
      Hà Nội, …
      # GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH
      Kính gửi: UBND phường Láng
      ### 1. Tên
      ### 2. Địa chỉ trụ sở
      ### 3. Ngành, nghề kinh doanh
      ### 4. Vốn kinh doanh
      ### 5. Chủ hộ kinh doanh
      ### 6. Chủ thể thành lập
      ### 7. Thông tin đăng ký thuế và lao động
      ### Cam kết
      ✎ Chủ hộ kinh doanh: Hoàng Gia Dũng"
    `);
  });

  test("to have a certificate made anew says why", () => {
    const paper = applicationPaper(filingSample("household-reissue", "household", 2));
    expect(outlineOf(paper)).toMatchInlineSnapshot(`
      "(dân viết)
      Hà Nội, …
      # GIẤY ĐỀ NGHỊ – CẤP LẠI GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH
      Kính gửi: UBND phường Láng
      Tên hộ kinh doanh: HỘ KINH DOANH CÁT BÌNH HOA
      Mã số hộ kinh doanh: 0109876543
      Chủ hộ kinh doanh: HOÀNG HỮU QUÂN
      Đề nghị được cấp lại Giấy chứng nhận đăng ký hộ kinh doanh do giấy đã cấp:
      Lý do: Bị mất
      Nói thêm: Không có
      Tôi cam kết lý do nêu trên là đúng sự thật và chịu trách nhiệm trước pháp luật; nếu tìm lại được giấy cũ thì nộp lại cho cơ quan đăng ký.
      ✎ Chủ hộ kinh doanh: Hoàng Hữu Quân"
    `);
  });

  test("with nothing answered leaves room to write", () => {
    const blank = {
      ...filingSample("enterprise-new-private", "private", 1),
      values: {},
      signers: [],
      office: null,
    };
    const outline = outlineOf(applicationPaper(blank));
    expect(outline).toContain("Kính gửi: Cơ quan đăng ký kinh doanh cấp tỉnh");
    expect(outline).toContain("Họ và tên: ……………………");
    expect(outline).not.toMatch(/undefined|null|NaN/);
  });
});

describe("a charter", () => {
  test("of a company of two or more has their parts, the votes of the law, and everybody's signature", () => {
    const paper = charterPaper(filingSample("enterprise-new-llc2", "llc2", 5));
    expect(skeletonOf(paper)).toMatchInlineSnapshot(`
      "(dân viết)
      Hà Nội, …
      # ĐIỀU LỆ – CÔNG TY TNHH HÀ BÌNH ĐỒI
      ## Chương I: Quy định chung
      #### Điều 1. Tên công ty
      #### Điều 2. Hình thức và tư cách pháp nhân
      #### Điều 3. Trụ sở chính, chi nhánh, văn phòng đại diện
      #### Điều 4. Ngành, nghề kinh doanh
      #### Điều 5. Người đại diện theo pháp luật
      ## Chương II: Vốn điều lệ và người góp vốn
      #### Điều 6. Vốn điều lệ
      #### Điều 7. Thành viên
      #### Điều 8. Thực hiện góp vốn
      ## Chương III: Quyền và nghĩa vụ của thành viên
      #### Điều 9. Quyền của thành viên
      #### Điều 10. Nghĩa vụ của thành viên
      #### Điều 11. Mua lại phần vốn góp
      #### Điều 12. Chuyển nhượng phần vốn góp
      ## Chương IV: Tổ chức quản lý
      #### Điều 13. Cơ cấu tổ chức quản lý
      #### Điều 14. Hội đồng thành viên
      #### Điều 15. Chủ tịch Hội đồng thành viên
      #### Điều 16. Triệu tập, điều kiện và thể thức họp
      #### Điều 17. Thông qua nghị quyết
      #### Điều 18. Giám đốc, Tổng giám đốc
      #### Điều 19. Tiền lương, thù lao và thưởng của người quản lý
      ## Chương V: Tài chính và phân chia lợi nhuận
      #### Điều 20. Năm tài chính và báo cáo tài chính
      #### Điều 21. Chia lợi nhuận và xử lý lỗ
      ## Chương VI: Giải thể, giải quyết tranh chấp và điều khoản thi hành
      #### Điều 22. Giải thể và thanh lý tài sản
      #### Điều 23. Giải quyết tranh chấp nội bộ
      #### Điều 24. Sửa đổi, bổ sung Điều lệ
      #### Điều 25. Hiệu lực
      ✎ Thành viên: Đỗ Tuấn Khoa
      ✎ Thành viên: Hoàng Minh Cường
      ✎ Thành viên: Ngô Đức Thắng
      ✎ Thành viên (Công ty TNHH Đầu tư Hà Bình Trúc 2): Ngô Ngọc Nga"
    `);
    const outline = outlineOf(paper);
    expect(outline).toContain("từ 65% tổng số vốn góp của các thành viên dự họp trở lên tán thành");
    expect(outline).toContain("= Tổng cộng | 700.000.000 | 100");
  });

  test("of a joint stock company has a board of control once the law wants one", () => {
    const filing = filingSample("enterprise-new-jsc", "jsc", 4);
    const heads = (values: typeof filing.values) => skeletonOf(charterPaper({ ...filing, values }));
    expect(heads(filing.values)).not.toContain("Ban kiểm soát");
    const held = { ...filing.values, "members.m0.type": "organisation", "members.m0.share": 51 };
    expect(heads(held)).toContain("Ban kiểm soát");
  });

  test("of a partnership is signed by general partners alone", () => {
    const filing = filingSample("enterprise-new-partnership", "partnership", 6);
    const values = { ...filing.values, "members.m9.name": "Lê Thị Góp", "members.m9.role": "limited" };
    const outline = skeletonOf(charterPaper({ ...filing, values }));
    expect(outline).toContain("✎ Thành viên hợp danh");
    expect(outline).not.toContain("Lê Thị Góp");
  });

  test("of a company that an organisation owns is signed by who speaks for it", () => {
    const paper = charterPaper(filingSample("enterprise-new-llc1", "llc1", 5));
    expect(skeletonOf(paper)).toMatch(/✎ Chủ sở hữu \(Công ty TNHH .+\): .+/);
  });
});

test("the list of founding shareholders adds up shares and money", () => {
  const paper = membersPaper(filingSample("enterprise-new-jsc", "jsc", 5));
  expect(paper.isLandscape).toBe(true);
  expect(outlineOf(paper)).toMatchInlineSnapshot(`
    "(dân viết)
    Hà Nội, …
    # DANH SÁCH CỔ ĐÔNG SÁNG LẬP – CÔNG TY CỔ PHẦN HÀ BÌNH ĐỒI
    Mệnh giá cổ phần: 10.000 đồng
    Loại cổ phần: Phổ thông
    | STT | Tên cổ đông sáng lập | Ngày sinh | Quốc tịch | Số giấy tờ pháp lý | Số cổ phần | Giá trị phần vốn góp (đồng) | Tỷ lệ (%) | Thời hạn góp vốn |
    | 1 | Đỗ Tuấn Khoa | 18/08/1990 | Việt Nam | 001090000485 | 7.147 | 71.470.000 | 10,21 | 19/01/2027 |
    | 2 | Hoàng Minh Cường | 14/03/1987 | Việt Nam | 001087000486 | 10.444 | 104.440.000 | 14,92 | 19/01/2027 |
    | 3 | Ngô Đức Thắng | 20/07/1992 | Việt Nam | 001092000487 | 12.656 | 126.560.000 | 18,08 | 19/01/2027 |
    | 4 | Bùi Văn Quân | 16/03/1985 | Việt Nam | 001085000488 | 8.393 | 83.930.000 | 11,99 | 19/01/2027 |
    | 5 | Công ty TNHH Đầu tư Hà Bình Trúc 2, đại diện theo ủy quyền: Ngô Ngọc Nga |  | Việt Nam | 0190001030 | 31.360 | 313.600.000 | 44,8 | 19/01/2027 |
    = Tổng cộng | 70.000 | 700.000.000 | 100
    ✎ Người đại diện theo pháp luật: Đỗ Khánh Hương"
  `);
});

test("beneficial owners are those of 25 % and more, with the chain that makes them so", () => {
  const filing = filingSample("enterprise-new-llc1", "llc1", 5);
  const outline = outlineOf(ownersPaper(filing));
  expect(outline).toMatchInlineSnapshot(`
    "(dân viết)
    Hà Nội, …
    # DANH SÁCH CHỦ SỞ HỮU HƯỞNG LỢI – CÔNG TY TNHH HÀ BÌNH ĐỒI
    Cá nhân sở hữu trực tiếp hoặc gián tiếp từ 25% vốn điều lệ hoặc tổng số cổ phần có quyền biểu quyết trở lên:
    | STT | Họ và tên | Ngày sinh | Quốc tịch | Số giấy tờ pháp lý | Trực tiếp (%) | Gián tiếp (%) | Tổng (%) |
    | 1 | Trần Thị Oanh |  | Việt Nam | 001189000535 | 0 | 60 | 60 |
    | 2 | Dương Hồng Lan |  | Việt Nam | 001164000536 | 0 | 40 | 40 |
    ### Sở hữu thông qua tổ chức
    | STT | Cá nhân, tổ chức sở hữu | Số giấy tờ pháp lý | Tổ chức được sở hữu | Tỷ lệ (%) |
    | 1 | Trần Thị Oanh | 001189000535 | Công ty TNHH Đầu tư Hà Bình Trúc 1 (0190001023) | 60 |
    | 2 | Dương Hồng Lan | 001164000536 | Công ty TNHH Đầu tư Hà Bình Trúc 1 (0190001023) | 40 |
    Tỷ lệ gián tiếp là tích các tỷ lệ dọc theo chuỗi sở hữu, cộng qua mọi chuỗi. Cơ sở: Luật Doanh nghiệp số 59/2020/QH14, sửa đổi, bổ sung bởi Luật số 76/2025/QH15.
    ✎ Người đại diện theo pháp luật: Đỗ Khánh Hương"
  `);
});

test("every paper of every procedure and kind is written from sound answers without a hole", () => {
  const codes = [
    "application",
    "charter",
    "members",
    "beneficial-owners",
    "notice",
    "resolution",
    "minutes",
    "family-minutes",
  ];
  const holes = procedures().flatMap((procedure) =>
    kindsOf(procedure).flatMap((kind) =>
      [1, 2, 3, 4, 5].flatMap((n) =>
        codes.flatMap((code) => {
          const paper = writtenFrom(code, filingSample(procedure, kind, n, { isSigned: true }));
          const isWhole = paper && !/undefined|NaN|\[object|null/.test(outlineOf(paper));
          return isWhole ? [] : [`${procedure} ${kind} ${code}`];
        }),
      ),
    ),
  );
  expect(holes).toEqual([]);
});
