/** Whole numbers below a bound, the same ones for the same seed: Doty-Humphrey's sfc32, stirred before use. @internal */
export function seeded(seed: number): (below: number) => number {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let k = 0; k < 15; k++) next();
  return (below) => Math.floor((next() / 2 ** 32) * below);
}
