import type { Kind } from "./model.ts";

/*
 * What a charter says whatever the answers are, in words of our own, by the Law on Enterprises 59/2020/QH14 as amended;
 * art. 24 lists what a charter must say. The figures of votes, days and terms were not compared with the text of the
 * law, so whoever signs should read what they sign.
 */

export type Provision = {
  title: string;
  clauses: readonly (string | { says: string; points: readonly string[] })[];
};
export type Chartered = Extract<Kind, "llc1" | "llc2" | "jsc" | "partnership">;

/** Right after the answers about the legal representative. */
export const REPRESENTATION: readonly string[] = [
  "Người đại diện theo pháp luật thay mặt công ty thực hiện các quyền và nghĩa vụ phát sinh từ giao dịch của công ty, đại diện cho công ty trước cơ quan nhà nước, Tòa án, Trọng tài.",
  "Người đại diện theo pháp luật thực hiện quyền và nghĩa vụ được giao một cách trung thực, cẩn trọng; trung thành với lợi ích của công ty; không lạm dụng chức vụ để tư lợi; thông báo kịp thời, đầy đủ cho công ty về doanh nghiệp mà mình và người có liên quan làm chủ hoặc có phần vốn góp chi phối.",
  "Người đại diện theo pháp luật phải cư trú tại Việt Nam; khi xuất cảnh phải ủy quyền bằng văn bản cho cá nhân khác cư trú tại Việt Nam và vẫn chịu trách nhiệm về việc đã ủy quyền.",
];

const SALARIES: Provision = {
  title: "Tiền lương, thù lao và thưởng của người quản lý",
  clauses: [
    "Tiền lương, thù lao và thưởng của người quản lý, Kiểm soát viên được trả theo kết quả kinh doanh; mức cụ thể do cơ quan có thẩm quyền bổ nhiệm quyết định, tính vào chi phí kinh doanh và ghi thành mục riêng trong báo cáo tài chính hằng năm.",
  ],
};
const ACCOUNTS = (approving: string): Provision => ({
  title: "Năm tài chính và báo cáo tài chính",
  clauses: [
    "Năm tài chính bắt đầu từ ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12 hằng năm; năm đầu tiên bắt đầu từ ngày được cấp Giấy chứng nhận đăng ký doanh nghiệp.",
    `Trong 90 ngày kể từ ngày kết thúc năm tài chính, công ty lập báo cáo tài chính, trình ${approving} thông qua và nộp cơ quan có thẩm quyền theo pháp luật về kế toán, thuế.`,
  ],
});
const ENDING = (approving: string, receiving: string): Provision => ({
  title: "Giải thể và thanh lý tài sản",
  clauses: [
    {
      says: "Công ty bị giải thể khi:",
      points: [
        "Kết thúc thời hạn hoạt động đã ghi trong Điều lệ mà không có quyết định gia hạn;",
        `${approving} thông qua nghị quyết, quyết định giải thể;`,
        "Không còn đủ số lượng thành viên, cổ đông tối thiểu theo luật trong 06 tháng liên tục mà không chuyển đổi loại hình;",
        "Bị thu hồi Giấy chứng nhận đăng ký doanh nghiệp, trừ trường hợp Luật Quản lý thuế có quy định khác.",
      ],
    },
    "Công ty chỉ giải thể khi bảo đảm thanh toán hết các khoản nợ, nghĩa vụ tài sản khác và không trong quá trình giải quyết tranh chấp tại Tòa án hoặc Trọng tài.",
    `Nợ được thanh toán theo thứ tự: nợ lương, trợ cấp thôi việc, bảo hiểm và quyền lợi khác của người lao động; nợ thuế; các khoản nợ khác. Phần còn lại sau khi trừ chi phí giải thể thuộc về ${receiving}.`,
    "Trình tự, thủ tục giải thể và phá sản thực hiện theo luật.",
  ],
});
const DISPUTES: Provision = {
  title: "Giải quyết tranh chấp nội bộ",
  clauses: [
    "Tranh chấp giữa chủ sở hữu, thành viên, cổ đông, người quản lý với nhau hoặc với công ty trước hết được giải quyết bằng thương lượng, hòa giải trong 30 ngày kể từ ngày một bên có yêu cầu bằng văn bản.",
    "Không hòa giải được thì mỗi bên có quyền yêu cầu Trọng tài hoặc Tòa án nhân dân có thẩm quyền giải quyết.",
  ],
};
const AMENDING = (approving: string): Provision => ({
  title: "Sửa đổi, bổ sung Điều lệ",
  clauses: [
    `Việc sửa đổi, bổ sung Điều lệ do ${approving} quyết định theo tỷ lệ biểu quyết quy định tại Điều lệ này; bản sửa đổi có chữ ký của những người mà luật quy định.`,
    "Những vấn đề Điều lệ này không quy định, hoặc quy định trái với luật, thì áp dụng theo luật.",
  ],
});
const closing = (approving: string, receiving: string): Chapter => ({
  title: "Giải thể, giải quyết tranh chấp và điều khoản thi hành",
  provisions: [ENDING(approving, receiving), DISPUTES, AMENDING(approving)],
});

const DIRECTOR: Provision = {
  title: "Giám đốc, Tổng giám đốc",
  clauses: [
    "Giám đốc hoặc Tổng giám đốc điều hành hoạt động kinh doanh hằng ngày và chịu trách nhiệm trước cơ quan bổ nhiệm về việc thực hiện quyền, nghĩa vụ của mình; nhiệm kỳ không quá 05 năm và có thể được bổ nhiệm lại.",
    {
      says: "Giám đốc hoặc Tổng giám đốc có quyền và nghĩa vụ:",
      points: [
        "Tổ chức thực hiện nghị quyết, quyết định của cơ quan có thẩm quyền, kế hoạch kinh doanh và phương án đầu tư;",
        "Ban hành quy chế quản lý nội bộ, kiến nghị cơ cấu tổ chức, bổ nhiệm và miễn nhiệm người quản lý không thuộc thẩm quyền của cấp trên;",
        "Ký hợp đồng nhân danh công ty, trừ hợp đồng thuộc thẩm quyền của cấp trên; tuyển dụng lao động;",
        "Trình báo cáo tài chính hằng năm, kiến nghị phương án sử dụng lợi nhuận hoặc xử lý lỗ.",
      ],
    },
    "Giám đốc hoặc Tổng giám đốc có đủ năng lực hành vi dân sự, không thuộc đối tượng bị cấm quản lý doanh nghiệp và có trình độ chuyên môn, kinh nghiệm trong quản trị kinh doanh.",
  ],
};

export type Chapter = { title: string; provisions: readonly Provision[] };

const LLC1: readonly Chapter[] = [
  {
    title: "Quyền và nghĩa vụ của chủ sở hữu",
    provisions: [
      {
        title: "Quyền của chủ sở hữu",
        clauses: [
          {
            says: "Chủ sở hữu có quyền:",
            points: [
              "Quyết định nội dung Điều lệ, sửa đổi, bổ sung Điều lệ;",
              "Quyết định chiến lược phát triển, kế hoạch kinh doanh hằng năm và dự án đầu tư;",
              "Quyết định cơ cấu tổ chức quản lý, bổ nhiệm, miễn nhiệm, bãi nhiệm người quản lý và Kiểm soát viên;",
              "Quyết định tăng vốn điều lệ, chuyển nhượng một phần hoặc toàn bộ vốn, phát hành trái phiếu;",
              "Quyết định thành lập công ty con, góp vốn vào công ty khác; tổ chức lại, giải thể, yêu cầu phá sản công ty;",
              "Quyết định việc sử dụng lợi nhuận sau khi hoàn thành nghĩa vụ thuế và tài chính khác; thu hồi toàn bộ giá trị tài sản sau khi công ty hoàn thành giải thể hoặc phá sản.",
            ],
          },
        ],
      },
      {
        title: "Nghĩa vụ của chủ sở hữu",
        clauses: [
          "Góp đủ và đúng hạn vốn điều lệ; chịu trách nhiệm về các khoản nợ và nghĩa vụ tài sản khác của công ty trong phạm vi vốn điều lệ.",
          "Tuân thủ Điều lệ; tách biệt tài sản của mình với tài sản của công ty; chủ sở hữu là cá nhân phải tách biệt chi tiêu của mình và gia đình với chi tiêu của công ty.",
          "Chỉ rút vốn bằng cách chuyển nhượng một phần hoặc toàn bộ vốn điều lệ cho người khác; không rút lợi nhuận khi công ty chưa thanh toán đủ các khoản nợ và nghĩa vụ tài sản đến hạn.",
          "Tuân thủ pháp luật về hợp đồng trong việc mua, bán, vay, cho vay, thuê, cho thuê giữa công ty và chủ sở hữu.",
        ],
      },
      {
        title: "Tăng, giảm vốn điều lệ và chuyển nhượng vốn",
        clauses: [
          "Công ty tăng vốn điều lệ khi chủ sở hữu góp thêm vốn hoặc huy động vốn của người khác; nếu huy động của người khác thì phải tổ chức quản lý theo loại hình công ty trách nhiệm hữu hạn hai thành viên trở lên hoặc công ty cổ phần.",
          "Công ty giảm vốn điều lệ bằng cách hoàn trả một phần vốn góp nếu đã hoạt động liên tục từ 02 năm trở lên và bảo đảm thanh toán đủ nợ sau khi hoàn trả, hoặc khi chủ sở hữu không góp đủ vốn đúng hạn.",
        ],
      },
    ],
  },
  {
    title: "Tổ chức quản lý",
    provisions: [
      {
        title: "Cơ cấu tổ chức quản lý",
        clauses: [
          "Công ty có Chủ tịch công ty và Giám đốc hoặc Tổng giám đốc. Chủ tịch công ty có thể kiêm Giám đốc hoặc Tổng giám đốc.",
        ],
      },
      {
        title: "Chủ tịch công ty",
        clauses: [
          "Chủ sở hữu là cá nhân là Chủ tịch công ty; chủ sở hữu là tổ chức bổ nhiệm Chủ tịch công ty với nhiệm kỳ không quá 05 năm.",
          "Chủ tịch công ty nhân danh chủ sở hữu thực hiện quyền và nghĩa vụ của chủ sở hữu; nhân danh công ty thực hiện quyền và nghĩa vụ của công ty, trừ việc thuộc thẩm quyền của Giám đốc hoặc Tổng giám đốc; chịu trách nhiệm trước pháp luật và chủ sở hữu.",
        ],
      },
      DIRECTOR,
      {
        title: "Thể thức thông qua quyết định",
        clauses: [
          "Quyết định của chủ sở hữu, Chủ tịch công ty được lập thành văn bản, ghi rõ ngày, nội dung, có chữ ký và được lưu tại trụ sở chính.",
          "Quyết định của Chủ tịch công ty về thực hiện quyền của chủ sở hữu là tổ chức có hiệu lực kể từ ngày được chủ sở hữu phê duyệt.",
        ],
      },
      SALARIES,
    ],
  },
  {
    title: "Tài chính và phân chia lợi nhuận",
    provisions: [
      ACCOUNTS("chủ sở hữu"),
      {
        title: "Sử dụng lợi nhuận và xử lý lỗ",
        clauses: [
          "Sau khi hoàn thành nghĩa vụ thuế và tài chính khác, bù lỗ năm trước và trích lập các quỹ, lợi nhuận còn lại do chủ sở hữu quyết định sử dụng; không được rút lợi nhuận khi công ty chưa thanh toán đủ các khoản nợ đến hạn.",
          "Lỗ được chuyển sang năm sau và bù đắp bằng lợi nhuận hoặc quỹ dự phòng theo pháp luật.",
        ],
      },
    ],
  },
  closing("Chủ sở hữu", "chủ sở hữu"),
];

const LLC2: readonly Chapter[] = [
  {
    title: "Quyền và nghĩa vụ của thành viên",
    provisions: [
      {
        title: "Quyền của thành viên",
        clauses: [
          {
            says: "Thành viên có quyền:",
            points: [
              "Tham dự họp Hội đồng thành viên, thảo luận, kiến nghị, biểu quyết; số phiếu tương ứng với phần vốn góp;",
              "Được chia lợi nhuận tương ứng với phần vốn góp sau khi công ty hoàn thành nghĩa vụ tài chính;",
              "Được chia giá trị tài sản còn lại tương ứng với phần vốn góp khi công ty giải thể hoặc phá sản;",
              "Được ưu tiên góp thêm vốn khi công ty tăng vốn điều lệ; định đoạt phần vốn góp của mình theo luật và Điều lệ;",
              "Tự mình hoặc nhân danh công ty khởi kiện người quản lý theo luật.",
            ],
          },
          "Thành viên, nhóm thành viên sở hữu từ 10% vốn điều lệ trở lên có quyền yêu cầu triệu tập họp Hội đồng thành viên, kiểm tra, xem xét, sao chụp sổ kế toán, báo cáo tài chính, biên bản họp, nghị quyết và tài liệu khác của công ty.",
        ],
      },
      {
        title: "Nghĩa vụ của thành viên",
        clauses: [
          "Góp đủ, đúng hạn số vốn đã cam kết; chịu trách nhiệm về nợ và nghĩa vụ tài sản khác của công ty trong phạm vi số vốn đã góp, trừ trường hợp luật quy định khác.",
          "Không rút vốn đã góp khỏi công ty dưới mọi hình thức, trừ các trường hợp mua lại, chuyển nhượng, xử lý phần vốn góp và giảm vốn theo luật; chấp hành Điều lệ, nghị quyết của Hội đồng thành viên.",
          "Chịu trách nhiệm cá nhân khi nhân danh công ty thực hiện hành vi vi phạm pháp luật, giao dịch không nhằm phục vụ lợi ích của công ty hoặc thanh toán nợ chưa đến hạn trước nguy cơ tài chính.",
        ],
      },
      {
        title: "Mua lại phần vốn góp",
        clauses: [
          "Thành viên đã bỏ phiếu không tán thành nghị quyết về sửa đổi Điều lệ liên quan đến quyền và nghĩa vụ của thành viên, tổ chức lại công ty có quyền yêu cầu công ty mua lại phần vốn góp bằng văn bản trong 15 ngày kể từ ngày thông qua.",
          "Trong 15 ngày kể từ ngày nhận yêu cầu, công ty phải mua lại theo giá thị trường hoặc giá thỏa thuận, nếu sau đó công ty vẫn thanh toán đủ nợ và nghĩa vụ tài sản khác; nếu không, thành viên được tự do chuyển nhượng.",
        ],
      },
      {
        title: "Chuyển nhượng phần vốn góp",
        clauses: [
          "Thành viên muốn chuyển nhượng phải chào bán cho các thành viên còn lại theo tỷ lệ phần vốn góp với cùng điều kiện; chỉ được chuyển nhượng cho người khác với cùng điều kiện nếu các thành viên còn lại không mua hoặc không mua hết trong 30 ngày kể từ ngày chào bán.",
          "Người nhận chuyển nhượng là thành viên kể từ thời điểm được ghi vào sổ đăng ký thành viên.",
        ],
      },
    ],
  },
  {
    title: "Tổ chức quản lý",
    provisions: [
      {
        title: "Cơ cấu tổ chức quản lý",
        clauses: [
          "Công ty có Hội đồng thành viên, Chủ tịch Hội đồng thành viên và Giám đốc hoặc Tổng giám đốc.",
        ],
      },
      {
        title: "Hội đồng thành viên",
        clauses: [
          "Hội đồng thành viên là cơ quan quyết định cao nhất, gồm tất cả thành viên là cá nhân và người đại diện theo ủy quyền của thành viên là tổ chức; họp ít nhất mỗi năm một lần.",
          "Hội đồng thành viên quyết định chiến lược phát triển, kế hoạch kinh doanh; tăng, giảm vốn điều lệ; dự án đầu tư và hợp đồng có giá trị từ 50% tổng giá trị tài sản trong báo cáo tài chính gần nhất trở lên; bầu, miễn nhiệm Chủ tịch; bổ nhiệm, miễn nhiệm, ký và chấm dứt hợp đồng với Giám đốc hoặc Tổng giám đốc, Kế toán trưởng; thông qua báo cáo tài chính, phương án sử dụng lợi nhuận; lập công ty con, chi nhánh, văn phòng đại diện; sửa đổi Điều lệ; tổ chức lại, giải thể công ty.",
        ],
      },
      {
        title: "Chủ tịch Hội đồng thành viên",
        clauses: [
          "Hội đồng thành viên bầu một thành viên làm Chủ tịch, nhiệm kỳ không quá 05 năm và có thể được bầu lại; Chủ tịch có thể kiêm Giám đốc hoặc Tổng giám đốc.",
          "Chủ tịch chuẩn bị chương trình, triệu tập và chủ trì cuộc họp, giám sát việc thực hiện và thay mặt Hội đồng thành viên ký nghị quyết.",
        ],
      },
      {
        title: "Triệu tập, điều kiện và thể thức họp",
        clauses: [
          "Cuộc họp được triệu tập theo yêu cầu của Chủ tịch hoặc của thành viên, nhóm thành viên sở hữu từ 10% vốn điều lệ trở lên; thông báo mời họp gửi đến từng thành viên chậm nhất 03 ngày làm việc trước ngày họp.",
          "Cuộc họp được tiến hành khi số thành viên dự họp sở hữu từ 65% vốn điều lệ trở lên. Triệu tập lần thứ hai trong 15 ngày, tiến hành khi số thành viên dự họp sở hữu từ 50% vốn điều lệ trở lên; lần thứ ba trong 10 ngày tiếp theo, không phụ thuộc số thành viên dự họp.",
          "Cuộc họp phải ghi biên bản; biên bản có chữ ký của chủ tọa và người ghi biên bản.",
        ],
      },
      {
        title: "Thông qua nghị quyết",
        clauses: [
          "Nghị quyết được thông qua tại cuộc họp khi được số phiếu đại diện từ 65% tổng số vốn góp của các thành viên dự họp trở lên tán thành.",
          "Bán tài sản có giá trị từ 50% tổng giá trị tài sản trong báo cáo tài chính gần nhất trở lên, sửa đổi, bổ sung Điều lệ, tổ chức lại, giải thể công ty phải được từ 75% tổng số vốn góp của các thành viên dự họp trở lên tán thành.",
          "Nghị quyết theo hình thức lấy ý kiến bằng văn bản được thông qua khi được thành viên sở hữu từ 65% vốn điều lệ trở lên tán thành.",
        ],
      },
      DIRECTOR,
      SALARIES,
    ],
  },
  {
    title: "Tài chính và phân chia lợi nhuận",
    provisions: [
      ACCOUNTS("Hội đồng thành viên"),
      {
        title: "Chia lợi nhuận và xử lý lỗ",
        clauses: [
          "Công ty chỉ chia lợi nhuận khi đã hoàn thành nghĩa vụ thuế, tài chính khác và bảo đảm thanh toán đủ nợ đến hạn sau khi chia; mức chia tương ứng với phần vốn góp.",
          "Lỗ được chuyển sang năm sau; Hội đồng thành viên quyết định biện pháp bù đắp theo pháp luật.",
        ],
      },
    ],
  },
  closing("Hội đồng thành viên", "các thành viên theo tỷ lệ phần vốn góp"),
];

const BOARD = "Hội đồng quản trị";
const JSC: readonly Chapter[] = [
  {
    title: "Cổ phần và cổ đông",
    provisions: [
      {
        title: "Quyền của cổ đông phổ thông",
        clauses: [
          {
            says: "Cổ đông phổ thông có quyền:",
            points: [
              "Tham dự, phát biểu tại Đại hội đồng cổ đông và biểu quyết trực tiếp, qua người đại diện hoặc hình thức khác; mỗi cổ phần phổ thông có một phiếu biểu quyết;",
              "Nhận cổ tức theo quyết định của Đại hội đồng cổ đông;",
              "Ưu tiên mua cổ phần mới tương ứng với tỷ lệ sở hữu; tự do chuyển nhượng cổ phần, trừ hạn chế theo luật và Điều lệ;",
              "Xem xét, tra cứu, trích lục danh sách cổ đông có quyền biểu quyết, Điều lệ, biên bản họp và nghị quyết;",
              "Nhận phần tài sản còn lại tương ứng với tỷ lệ sở hữu khi công ty giải thể hoặc phá sản.",
            ],
          },
          "Cổ đông, nhóm cổ đông sở hữu từ 5% tổng số cổ phần phổ thông trở lên có quyền yêu cầu triệu tập họp, xem xét sổ biên bản, báo cáo tài chính; sở hữu từ 10% trở lên có quyền đề cử người vào Hội đồng quản trị, Ban kiểm soát.",
        ],
      },
      {
        title: "Nghĩa vụ của cổ đông",
        clauses: [
          "Thanh toán đủ, đúng hạn số cổ phần đã đăng ký mua; chịu trách nhiệm về nợ và nghĩa vụ tài sản khác của công ty trong phạm vi số vốn đã góp.",
          "Không rút vốn đã góp bằng cổ phần phổ thông, trừ trường hợp được công ty hoặc người khác mua lại; tuân thủ Điều lệ, nghị quyết của Đại hội đồng cổ đông và Hội đồng quản trị; bảo mật thông tin được công ty cung cấp.",
        ],
      },
      {
        title: "Chuyển nhượng, mua lại cổ phần",
        clauses: [
          "Trong 03 năm kể từ ngày công ty được cấp Giấy chứng nhận đăng ký doanh nghiệp, cổ phần phổ thông của cổ đông sáng lập được tự do chuyển nhượng cho cổ đông sáng lập khác và chỉ được chuyển nhượng cho người khác nếu Đại hội đồng cổ đông chấp thuận; người chuyển nhượng không có quyền biểu quyết về việc này.",
          "Cổ đông đã biểu quyết không thông qua nghị quyết về tổ chức lại công ty hoặc thay đổi quyền, nghĩa vụ của cổ đông có quyền yêu cầu công ty mua lại cổ phần bằng văn bản trong 10 ngày kể từ ngày thông qua; công ty mua lại theo giá thị trường hoặc giá thỏa thuận trong 90 ngày kể từ ngày nhận yêu cầu.",
          "Công ty lập và lưu giữ sổ đăng ký cổ đông; cổ đông nhận chuyển nhượng trở thành cổ đông kể từ thời điểm được ghi vào sổ.",
        ],
      },
    ],
  },
  {
    title: "Tổ chức quản lý",
    provisions: [
      {
        title: "Đại hội đồng cổ đông",
        clauses: [
          "Đại hội đồng cổ đông gồm tất cả cổ đông có quyền biểu quyết, là cơ quan quyết định cao nhất; họp thường niên trong 04 tháng kể từ ngày kết thúc năm tài chính và họp bất thường khi cần.",
          "Đại hội đồng cổ đông thông qua định hướng phát triển; quyết định loại và số cổ phần được chào bán, mức cổ tức; bầu, miễn nhiệm, bãi nhiệm thành viên Hội đồng quản trị, Kiểm soát viên; quyết định đầu tư hoặc bán tài sản có giá trị từ 35% tổng giá trị tài sản trở lên; sửa đổi Điều lệ; thông qua báo cáo tài chính; tổ chức lại, giải thể công ty.",
        ],
      },
      {
        title: "Họp và thông qua nghị quyết của Đại hội đồng cổ đông",
        clauses: [
          "Thông báo mời họp gửi đến cổ đông chậm nhất 21 ngày trước ngày khai mạc. Cuộc họp được tiến hành khi số cổ đông dự họp đại diện trên 50% tổng số phiếu biểu quyết; lần thứ hai, từ 33% trở lên; lần thứ ba, không phụ thuộc số phiếu.",
          "Nghị quyết về loại và số cổ phần, thay đổi ngành, nghề, thay đổi cơ cấu tổ chức quản lý, đầu tư hoặc bán tài sản từ 35% tổng giá trị tài sản trở lên, tổ chức lại, giải thể công ty được thông qua khi được từ 65% tổng số phiếu biểu quyết của cổ đông dự họp trở lên tán thành; nghị quyết khác, khi được trên 50% tán thành.",
          "Việc bầu thành viên Hội đồng quản trị và Ban kiểm soát thực hiện theo phương thức bầu dồn phiếu. Nghị quyết lấy ý kiến bằng văn bản được thông qua khi được cổ đông sở hữu trên 50% tổng số phiếu biểu quyết tán thành.",
        ],
      },
      {
        title: BOARD,
        clauses: [
          "Hội đồng quản trị có từ 03 đến 11 thành viên, nhiệm kỳ không quá 05 năm; quản lý công ty và nhân danh công ty quyết định, thực hiện quyền và nghĩa vụ không thuộc thẩm quyền của Đại hội đồng cổ đông.",
          "Hội đồng quản trị bầu Chủ tịch trong số thành viên; họp ít nhất mỗi quý một lần; cuộc họp được tiến hành khi có từ ba phần tư tổng số thành viên dự họp.",
          "Nghị quyết được thông qua khi được đa số thành viên dự họp tán thành; số phiếu ngang nhau thì quyết định thuộc về phía có ý kiến của Chủ tịch.",
        ],
      },
      DIRECTOR,
      SALARIES,
    ],
  },
  {
    title: "Tài chính và phân chia lợi nhuận",
    provisions: [
      ACCOUNTS("Đại hội đồng cổ đông"),
      {
        title: "Cổ tức và xử lý lỗ",
        clauses: [
          "Công ty chỉ trả cổ tức phổ thông khi đã hoàn thành nghĩa vụ thuế và tài chính khác, trích lập các quỹ, bù đắp đủ lỗ trước đó và bảo đảm thanh toán đủ nợ đến hạn ngay sau khi trả.",
          "Cổ tức được trả đầy đủ trong 06 tháng kể từ ngày kết thúc họp Đại hội đồng cổ đông thường niên. Lỗ được chuyển sang năm sau theo pháp luật.",
        ],
      },
    ],
  },
  closing("Đại hội đồng cổ đông", "cổ đông theo tỷ lệ sở hữu"),
];

const PARTNERSHIP: readonly Chapter[] = [
  {
    title: "Quyền và nghĩa vụ của thành viên",
    provisions: [
      {
        title: "Thành viên hợp danh",
        clauses: [
          {
            says: "Thành viên hợp danh có quyền:",
            points: [
              "Tham gia họp, thảo luận và biểu quyết; mỗi thành viên hợp danh có một phiếu biểu quyết;",
              "Nhân danh công ty kinh doanh ngành, nghề của công ty, đàm phán và ký kết hợp đồng với điều kiện có lợi nhất cho công ty;",
              "Được chia lợi nhuận và tài sản còn lại tương ứng với phần vốn góp; được hoàn trả chi phí đã ứng vì công việc của công ty;",
              "Yêu cầu cung cấp thông tin, kiểm tra tài sản, sổ kế toán và tài liệu khác của công ty.",
            ],
          },
          "Thành viên hợp danh chịu trách nhiệm liên đới bằng toàn bộ tài sản của mình về các nghĩa vụ của công ty; quản lý, kinh doanh trung thực, cẩn trọng, vì lợi ích tối đa của công ty.",
          "Thành viên hợp danh không được làm chủ doanh nghiệp tư nhân, làm thành viên hợp danh của công ty hợp danh khác, nhân danh cá nhân hoặc người khác kinh doanh cùng ngành, nghề của công ty để tư lợi, chuyển phần vốn góp cho người khác, trừ khi được các thành viên hợp danh còn lại đồng ý.",
        ],
      },
      {
        title: "Thành viên góp vốn",
        clauses: [
          "Thành viên góp vốn chịu trách nhiệm về nợ của công ty trong phạm vi số vốn đã cam kết góp; được biểu quyết về sửa đổi Điều lệ, quyền và nghĩa vụ của mình, tổ chức lại, giải thể; được chia lợi nhuận tương ứng với phần vốn góp và được chuyển nhượng phần vốn của mình.",
          "Thành viên góp vốn không tham gia quản lý, không kinh doanh nhân danh công ty.",
        ],
      },
      {
        title: "Tiếp nhận, chấm dứt tư cách thành viên",
        clauses: [
          "Việc tiếp nhận thành viên mới phải được Hội đồng thành viên chấp thuận; người được tiếp nhận nộp đủ vốn cam kết trong 15 ngày kể từ ngày được chấp thuận.",
          "Thành viên hợp danh muốn rút vốn phải báo trước bằng văn bản chậm nhất 06 tháng, chỉ được rút khi kết thúc năm tài chính và báo cáo tài chính đã được thông qua; trong 02 năm kể từ ngày chấm dứt tư cách vẫn chịu trách nhiệm về nghĩa vụ phát sinh trước ngày đó.",
        ],
      },
    ],
  },
  {
    title: "Tổ chức quản lý",
    provisions: [
      {
        title: "Hội đồng thành viên",
        clauses: [
          "Hội đồng thành viên gồm tất cả thành viên, bầu một thành viên hợp danh làm Chủ tịch Hội đồng thành viên, đồng thời kiêm Giám đốc hoặc Tổng giám đốc, trừ khi Hội đồng thành viên quyết định khác.",
          "Hội đồng thành viên quyết định mọi công việc kinh doanh. Định hướng phát triển, sửa đổi Điều lệ, tiếp nhận và chấp thuận rút khỏi công ty, dự án đầu tư, vay và cho vay từ 50% vốn điều lệ trở lên, mua bán tài sản có giá trị từ vốn điều lệ trở lên, báo cáo tài chính, chia lợi nhuận, giải thể phải được ít nhất ba phần tư tổng số thành viên hợp danh tán thành; việc khác, ít nhất hai phần ba.",
        ],
      },
      {
        title: "Triệu tập và ghi biên bản họp",
        clauses: [
          "Chủ tịch triệu tập họp khi cần hoặc theo yêu cầu của thành viên hợp danh; nếu Chủ tịch không triệu tập thì thành viên đó triệu tập.",
          "Cuộc họp phải ghi biên bản, có chữ ký của chủ tọa và các thành viên dự họp, lưu tại trụ sở chính.",
        ],
      },
      {
        title: "Điều hành kinh doanh",
        clauses: [
          "Các thành viên hợp danh là người đại diện theo pháp luật và tổ chức điều hành hoạt động hằng ngày; mọi hạn chế đối với thành viên hợp danh chỉ có hiệu lực với người thứ ba khi người đó biết.",
          "Các thành viên hợp danh phân công nhau các chức danh quản lý, kiểm soát; quyết định theo đa số khi cùng thực hiện một số công việc.",
        ],
      },
      SALARIES,
    ],
  },
  {
    title: "Tài chính và phân chia lợi nhuận",
    provisions: [
      ACCOUNTS("Hội đồng thành viên"),
      {
        title: "Chia lợi nhuận và xử lý lỗ",
        clauses: [
          "Lợi nhuận sau khi hoàn thành nghĩa vụ thuế và tài chính khác được chia tương ứng với phần vốn góp, trừ khi Hội đồng thành viên thỏa thuận khác.",
          "Lỗ được chia cho các thành viên hợp danh tương ứng với phần vốn góp; công ty không đủ tài sản trả nợ thì các thành viên hợp danh liên đới thanh toán phần còn thiếu.",
        ],
      },
    ],
  },
  closing("Hội đồng thành viên", "các thành viên theo tỷ lệ phần vốn góp"),
];

export const CHAPTERS: Record<Chartered, readonly Chapter[]> = {
  llc1: LLC1,
  llc2: LLC2,
  jsc: JSC,
  partnership: PARTNERSHIP,
};

/** For a joint stock company of eleven shareholders and more, or of which organisations hold half (art. 137.1a). */
export const CONTROL: Provision = {
  title: "Ban kiểm soát",
  clauses: [
    "Ban kiểm soát có từ 03 đến 05 Kiểm soát viên, nhiệm kỳ không quá 05 năm; giám sát Hội đồng quản trị và Giám đốc hoặc Tổng giám đốc trong quản lý, điều hành công ty.",
    "Ban kiểm soát thẩm định báo cáo tài chính, rà soát sổ kế toán, kiến nghị biện pháp sửa đổi cơ cấu tổ chức quản lý và báo cáo Đại hội đồng cổ đông.",
  ],
};
export const BEFORE_CONTROL = BOARD;
