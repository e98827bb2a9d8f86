/** Whether two numbers are the same but for what rounding does to their last digits. */
export function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
