import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { type Chosen, ComboBox, ComboBoxMany } from "./combo-box.tsx";
import { completeBrowser } from "./testing.ts";

completeBrowser();
afterEach(cleanup);

const wards = [
  { id: "dd", label: "Đống Đa" },
  { id: "oc", label: "Ô Chợ Dừa" },
  { id: "hk", label: "Hoàn Kiếm" },
];

function One() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <ComboBox label="Phường" options={wards} value={value} onChange={setValue} />
      <output data-testid="value">{value}</output>
    </>
  );
}

test("is found without marks and taken with the keyboard; clearing the text clears the choice", async () => {
  const user = userEvent.setup();
  render(<One />);
  const box = screen.getByRole<HTMLInputElement>("combobox", { name: "Phường" });
  await user.type(box, "o cho");
  expect(screen.getAllByRole("option")).toHaveLength(1);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(box.value).toBe("Ô Chợ Dừa");
  expect(screen.getByTestId("value").textContent).toBe("oc");
  await user.clear(box);
  expect(screen.getByTestId("value").textContent).toBe("");
});

function Slow({ options }: { options: typeof wards }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ComboBox
      label="Phường"
      options={options}
      onSearch={() => {}}
      searching={options.length === 0}
      value={value}
      onChange={setValue}
    />
  );
}

test("a list that came late closes when something on it is chosen, and stays closed", async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Slow options={[]} />);
  await user.click(screen.getByRole("combobox", { name: "Phường" }));
  await user.keyboard("ho");
  rerender(<Slow options={wards} />);
  await user.click(screen.getByRole("option", { name: "Hoàn Kiếm" }));
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(screen.getByRole<HTMLInputElement>("combobox", { name: "Phường" }).value).toBe("Hoàn Kiếm");
});

test("letters that Telex composes are not doubled", () => {
  render(<One />);
  const box = screen.getByRole<HTMLInputElement>("combobox", { name: "Phường" });
  box.focus();
  fireEvent.compositionStart(box);
  for (const text of ["d", "đ", "đo", "đô"]) fireEvent.change(box, { target: { value: text } });
  fireEvent.compositionEnd(box, { data: "đô" });
  expect(box.value).toBe("đô");
});

function Many() {
  const [value, setValue] = useState<Chosen[]>([]);
  return (
    <>
      <ComboBoxMany label="Thành phần" freeText options={wards} value={value} onChange={setValue} />
      <output data-testid="value">{JSON.stringify(value)}</output>
    </>
  );
}

test("several are taken in order, from the list or as written, none twice, and each can be taken out", async () => {
  const user = userEvent.setup();
  render(<Many />);
  const box = screen.getByRole("combobox", { name: "Thành phần" });
  await user.type(box, "hoan");
  await user.keyboard("{ArrowDown}{Enter}");
  await user.type(box, "Các tổ trưởng{Enter}");
  await user.type(box, "Các tổ trưởng{Enter}");
  expect(JSON.parse(screen.getByTestId("value").textContent)).toEqual([
    { id: "hk", label: "Hoàn Kiếm" },
    { id: null, label: "Các tổ trưởng" },
  ]);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Bỏ Hoàn Kiếm" }));
  expect(screen.getByTestId("value").textContent).not.toContain("Hoàn Kiếm");
});
