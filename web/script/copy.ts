// A button that copies what the field beside it shows, where the browser lets a page copy.

export function copy(page: Document): void {
  if (!navigator.clipboard) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const field = page.getElementById(button.dataset.copy ?? "");
    if (!(field instanceof HTMLInputElement)) continue;
    const said = page.getElementById(`${field.id}-s`);
    button.hidden = false;
    button.addEventListener("click", async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        return; // not allowed: it stays selected, to be copied by hand
      }
      if (said) said.textContent = button.dataset.done ?? "";
    });
  }
}
