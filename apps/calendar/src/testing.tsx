import type { Draft } from "@sen/calendar/model";
import { openDesk } from "@sen/sdk/desk";
import { openSuite, type SuiteOptions, type TestSuite } from "@sen/suite/testing";
import { completeBrowser } from "@sen/ui/testing";
import { createMemoryHistory } from "@tanstack/react-router";
import { cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RequestHandler } from "msw";
import { setupServer } from "msw/node";
import { App } from "./app.tsx";

export const WEEK = "2026-W48";

/** A ward with a chair, a room and a clerk at the desk. */
export type Ward = { id: string; roomId: string; chairId: string };

async function plantWard({ api }: TestSuite): Promise<Ward> {
  const from = "2025-07-01";
  const { id } = await api.directory.organisations.createTop({
    code: "UBND-LANG",
    name: "UBND phường Láng",
    unitId: null,
    from,
  });
  const chair = await api.directory.people.create({
    organisationId: id,
    fullName: "Trần Thị Bình",
    email: "binh@example.vn",
    phone: null,
  });
  const room = await api.calendar.rooms.add({ organisationId: id, name: "Phòng họp 2", capacity: 20 });
  return { id, roomId: room.id, chairId: chair.id };
}

/** An item of Thursday morning, as a composer would send it. */
export const draft = (change: Partial<Draft> = {}): Draft => ({
  day: "2026-11-26",
  start: "08:00",
  end: "09:00",
  session: null,
  content: "Giao ban tuần",
  chair: { kind: "text", name: "Chủ tịch" },
  participants: [],
  roomId: null,
  place: null,
  preparing: null,
  note: null,
  ...change,
});

type ScreenOptions = SuiteOptions & {
  breakage?: RequestHandler[];
  /** What is there before the screen opens. */
  given?: (api: TestSuite["api"], ward: Ward) => Promise<unknown>;
};

/** One screen of the ward, the real router behind it, and whatever breakage the test asks for in between. */
export async function openScreen(
  path: string,
  { breakage = [], given, can, ...options }: ScreenOptions = {},
) {
  completeBrowser();
  configure({ asyncUtilTimeout: 15_000 }); // a screen's code is loaded when it is first wanted
  localStorage.clear();
  let isPlanting = true;
  const suite = await openSuite({ ...options, can: (...asked) => isPlanting || (can?.(...asked) ?? true) });
  const ward = await plantWard(suite);
  await given?.(suite.api, ward);
  isPlanting = false;
  const network = setupServer(...breakage, ...suite.handlers);
  network.listen({ onUnhandledFrame: "error" });
  const open = () => {
    const history = createMemoryHistory({ initialEntries: [`/lich${path}`] });
    return render(<App desk={openDesk({ url: "http://suite.test" })} history={history} />);
  };
  let shown = open();
  return {
    api: suite.api,
    ward,
    screen,
    user: userEvent.setup(),
    /** As the browser does: everything in memory is gone, what is kept on the device is not. */
    reload() {
      shown.unmount();
      shown = open();
    },
    /** The items of the week, as the office has them now. */
    items: async () => (await suite.api.calendar.weeks.get({ organisationId: ward.id, week: WEEK })).items,
    [Symbol.asyncDispose]: async () => {
      for (const dismiss of screen.queryAllByRole("button", { name: "Bỏ qua" })) fireEvent.click(dismiss); // results outlive the screen
      cleanup();
      network.close();
      await suite[Symbol.asyncDispose]();
    },
  };
}
