import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Button } from "./button.tsx";
import { Form, type FormError } from "./form.tsx";
import { TextField } from "./text-field.tsx";
import { TimeField } from "./time-field.tsx";

afterEach(cleanup);

function Meeting({ onSend }: { onSend: (entries: FormData) => FormError[] }) {
  const [errors, setErrors] = useState<FormError[]>([]);
  const [start, setStart] = useState("");
  return (
    <Form
      errors={errors}
      onSend={(entries) => setErrors(onSend(entries))}
      actions={<Button type="submit">Lưu</Button>}
    >
      <TextField label="Nội dung" name="content" error={errors[0]?.message} />
      <TimeField label="Giờ" name="start" value={start} onChange={setStart} />
    </Form>
  );
}

test("errors take the focus and the window's title, and lead to their field", async () => {
  const user = userEvent.setup();
  document.title = "Thêm lịch";
  render(<Meeting onSend={() => [{ field: "content", message: "Nhập nội dung." }]} />);
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  expect(document.title).toBe("Lỗi: Thêm lịch");
  await user.click(screen.getByRole("link", { name: "Nhập nội dung." }));
  const field = screen.getByLabelText("Nội dung");
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

test("a time is sent as it is meant, even when Enter is pressed right after typing it", async () => {
  const user = userEvent.setup();
  const onSend = vi.fn<(entries: FormData) => FormError[]>((entries) =>
    entries.get("start") === "07:30" ? [] : [{ message: "?" }],
  );
  render(<Meeting onSend={onSend} />);
  await user.type(screen.getByLabelText("Giờ"), "7h30{Enter}");
  expect(onSend.mock.results[0]?.value).toEqual([]);
});
