/**
 * A statutory label as it is spoken of in a message: "Nơi cư trú: (2)" → "Nơi cư trú", "Kính gửi(1):" → "Kính gửi". On the form
 * itself the label stays as it is printed.
 */
export function shortLabel(label: string): string {
  const bare = label.replace(/\s*\(\d+\)/g, '').replace(/[\s:…]+$/u, '');
  return bare === '' ? label : bare;
}
