/** 8000 → `8.000`: whole dong with a point at the thousands, as on a receipt. */
export function formatMoney(dong: number): string {
  return String(Math.round(dong)).replace(/\B(?=(\d{3})+$)/g, '.');
}
