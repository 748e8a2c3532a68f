import type { FormError } from "./form.tsx";
import { say } from "./language.ts";

/** The part of a tRPC client error that says what happened; anything without it never reached the server. */
type Answer = {
  code?: string;
  refusal?: string | null;
  detail?: unknown;
  fields?: Record<string, string> | null;
  requestId?: string | null;
};

export type Failure = {
  kind: "refused" | "invalid" | "signed-out" | "forbidden" | "missing" | "busy" | "unreachable" | "fault";
  /** What happened, why, and what to do now. */
  message: string;
  /** A sentence for each field that does not fit, by the field's path. */
  fields: Record<string, string>;
  /** To quote to support, for faults only. */
  requestId: string | null;
  /** The other side of a conflict. */
  detail: unknown;
};

const words = say({
  vi: {
    "signed-out": "Phiên làm việc đã hết. Hãy đăng nhập lại rồi làm tiếp.",
    forbidden: "Bạn không có quyền làm việc này. Hãy hỏi người quản trị của đơn vị.",
    missing: "Không tìm thấy. Mục này đã bị xóa hoặc bạn không được xem.",
    invalid: "Có chỗ điền chưa đúng. Hãy xem những ô được đánh dấu.",
    busy: "Máy chủ đang bận nên chưa làm được. Hãy thử lại sau vài giây.",
    unreachable: "Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.",
    fault: (id: string | null) =>
      `Máy chủ gặp sự cố, chưa có gì được lưu. Hãy thử lại${id ? `; nếu vẫn lỗi, báo mã ${id}` : ""}.`,
    "rpc/changed-meanwhile": "Người khác vừa sửa mục này. Hãy xem bản mới rồi lưu lại.",
    "rpc/key-used-for-something-else":
      "Yêu cầu này đã được gửi với nội dung khác. Hãy tải lại trang rồi làm lại.",
    unknown: (code: string) => `Yêu cầu bị từ chối (${code}).`,
  },
  en: {
    "signed-out": "Your session has ended. Sign in again and carry on.",
    forbidden: "You may not do this. Ask your office's administrator.",
    missing: "Not found. It was deleted, or you may not see it.",
    invalid: "Something is not filled in correctly. See the marked fields.",
    busy: "The server is busy and could not do this. Try again in a few seconds.",
    unreachable: "The server cannot be reached. Check your connection and try again.",
    fault: (id) =>
      `The server failed and nothing was saved. Try again${id ? `; if it still fails, quote ${id}` : ""}.`,
    "rpc/changed-meanwhile": "Somebody else has just changed this. Look at the new version, then save again.",
    "rpc/key-used-for-something-else":
      "This request was already sent with other content. Reload the page and start again.",
    unknown: (code) => `The request was refused (${code}).`,
  },
});

const reasons: Record<string, string> = say<Record<string, string>>({
  vi: {
    invalid_type: "Chưa điền hoặc sai kiểu.",
    too_small: "Quá ngắn hoặc quá nhỏ.",
    too_big: "Quá dài hoặc quá lớn.",
    invalid_format: "Sai định dạng.",
    invalid_value: "Không có trong các lựa chọn.",
    "": "Giá trị không hợp lệ.",
  },
  en: {
    invalid_type: "Missing or of the wrong kind.",
    too_small: "Too short or too small.",
    too_big: "Too long or too large.",
    invalid_format: "Not in the right format.",
    invalid_value: "Not among the choices.",
    "": "Not a valid value.",
  },
});

const kinds: Record<string, Failure["kind"]> = {
  UNAUTHORIZED: "signed-out",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "missing",
  BAD_REQUEST: "invalid",
  PAYLOAD_TOO_LARGE: "invalid",
  TOO_MANY_REQUESTS: "busy",
  SERVICE_UNAVAILABLE: "busy",
  TIMEOUT: "busy",
};

function answerOf(error: unknown): Answer | null {
  if (typeof error !== "object" || error === null || !("data" in error)) return null;
  const { data } = error;
  return typeof data === "object" && data !== null ? (data as Answer) : null;
}

/**
 * Any failed call in words a person can act on. `refusals` holds the screen's own sentence for each code its
 * procedures may refuse with; the type makes a missing one a compile error.
 */
export function sayError<Code extends string>(error: unknown, refusals?: Record<Code, string>): Failure {
  const answer = answerOf(error);
  const rest = { fields: {}, requestId: null, detail: answer?.detail ?? null };
  if (!answer?.code) return { ...rest, kind: "unreachable", message: words.unreachable };
  if (answer.refusal) return { ...rest, kind: "refused", message: sayRefusal(answer.refusal, refusals) };
  const kind = kinds[answer.code] ?? "fault";
  const requestId = answer.requestId ?? null;
  if (kind === "fault") return { ...rest, kind, requestId, message: words.fault(requestId) };
  const fields = Object.entries(answer.fields ?? {}).map(([field, reason]) => [
    field,
    reasons[reason] ?? reasons[""],
  ]);
  return { ...rest, kind, message: words[kind as "missing"], fields: Object.fromEntries(fields) };
}

function sayRefusal(code: string, refusals: Record<string, string> = {}): string {
  if (Object.hasOwn(refusals, code)) return refusals[code] as string;
  if (code === "rpc/changed-meanwhile" || code === "rpc/key-used-for-something-else") return words[code];
  return words.unknown(code);
}

/** The failure of a call as lines for a form's summary: one for each field, or one for the whole. */
export function formErrors<Code extends string>(
  error: unknown,
  refusals?: Record<Code, string>,
): FormError[] {
  if (error === null || error === undefined) return [];
  const { fields, message } = sayError(error, refusals);
  const lines = Object.entries(fields).map(([field, reason]) => ({ field, message: reason }));
  return lines.length > 0 ? lines : [{ message }];
}
