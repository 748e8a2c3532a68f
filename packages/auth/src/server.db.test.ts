import { expect, test } from "vitest";
import { openTown, PASSWORD } from "./testing.ts";

test("lets in by username or e-mail, in any case, and knows who it is", async () => {
  await using town = await openTown();
  for (const name of ["nguoi.binh", "NGUOI.BINH", " Binh@Hanoi.example "]) {
    const browser = town.browser();
    const answer = await browser.send("/sign-in/password", { name, password: PASSWORD });
    expect(answer).toMatchObject({ status: 200, body: { next: "in" } });
    expect(await town.auth.actorOf(browser.request("/"))).toMatchObject({
      id: "binh",
      name: "Lê Bình",
      actingFor: null,
    });
  }
});
