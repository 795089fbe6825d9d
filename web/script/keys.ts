// The keys of the Specialist's desk: j and k move through the offers, a accepts and d declines the
// chosen one by pressing its own button. A list takes part by the attribute data-keys on the list
// and data-key="a" on a button of its rows.

const CHOSEN = "chosen";

export function keys(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const list = page.querySelector<HTMLElement>("[data-keys]");
    if (!list) return;
    const rows = [...list.children].filter((row): row is HTMLElement => row instanceof HTMLElement);
    const now = rows.findIndex((row) => row.classList.contains(CHOSEN));
    if (event.key === "j") choose(rows, Math.min(now + 1, rows.length - 1));
    else if (event.key === "k") choose(rows, Math.max(now - 1, 0));
    else if (event.key === "a" || event.key === "d") {
      rows[now]?.querySelector<HTMLElement>(`[data-key="${event.key}"]`)?.click();
    } else return;
    event.preventDefault();
  });
}

function choose(rows: HTMLElement[], next: number): void {
  rows.forEach((row, index) => {
    row.classList.toggle(CHOSEN, index === next);
    if (index === next) {
      row.setAttribute("aria-current", "true");
      const first = row.querySelector<HTMLElement>("a, button");
      first?.focus();
      row.scrollIntoView({ block: "nearest" });
    } else row.removeAttribute("aria-current");
  });
}

/** Whether letters that are typed go into something. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));
}
