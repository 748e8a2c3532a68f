import { expect, expectAccessibleInBoth, signIn, test } from "@sen/e2e";

test("the screen opens for whoever is signed in, and everybody can use it", async ({ page }) => {
  await signIn(page, "quantri");
  await page.goto("/doanh-nghiep/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessibleInBoth(page);
});
