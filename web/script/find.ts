// The key that leads to the box for finding, from wherever no letters are being typed. On a narrow page
// the box is on a page of its own, and its button leads there.
import { isTyping } from "./keys";

export function find(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const box = page.querySelector<HTMLInputElement>("[data-find]");
    if (!box) return;
    event.preventDefault();
    if (box.offsetParent === null) box.form?.querySelector("button")?.click();
    else box.select();
  });
}
