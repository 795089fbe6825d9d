// Whoever has to say a time zone mostly means their own: an empty field begins with the browser's.

export function zones(page: Document): void {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const field of page.querySelectorAll<HTMLInputElement>('input[list="zones"][aria-required]')) {
    const known = [...(field.list?.options ?? [])].some((option) => option.value === own);
    if (known && !field.value) field.value = own;
  }
}
