// Keeps the reader's own clock right while a page stays open. The server's time is the start, so
// that a Center whose clock was moved (the demo) shows its own time, not the browser's.

export function clocks(page: Document): void {
  const clock = page.querySelector<HTMLElement>("[data-clock]");
  const start = Date.parse(clock?.dataset.now ?? "");
  if (!clock || Number.isNaN(start)) return;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(page.documentElement.lang, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: clock.dataset.clock,
    });
  } catch {
    return; // a zone this browser does not know: the printed time stays
  }
  setInterval(() => {
    clock.textContent = format.format(start + performance.now());
  }, 10_000);
}
