/** Groups a money string of the API: "-1234567.80" becomes "(1,234,567.80)". Text in, text out: nothing is computed. */
export function groupMoney(amount: string): string {
  const parts = /^(-?)(\d+)(\.\d{2})$/.exec(amount);
  if (!parts) return amount;
  const grouped = parts[2]!.replace(/\B(?=(\d{3})+$)/g, ',') + parts[3]!;
  return parts[1] ? `(${grouped})` : grouped;
}

/** Groups a figure that is not money: "12000.5" becomes "12,000.5". */
export const grouped = (figure: string) => figure.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/**
 * How long to draw `part` when `whole` is the full length, in thousandths. For drawing only: a figure that somebody
 * reads always comes from the server.
 */
export function drawnLength(part: string, whole: string): number {
  const fen = (amount: string) => (/^-?\d+\.\d{2}$/.test(amount) ? BigInt(amount.replace('.', '')) : 0n);
  const [p, w] = [fen(part), fen(whole)];
  if (w <= 0n || p <= 0n) return 0;
  return p >= w ? 1000 : Number((p * 1000n) / w);
}
