import { encode } from "uqr";

/** An address as a QR code, drawn in the ink of the paper; `label` is what it leads to. */
export function QrCode({ text, label, size = 160 }: { text: string; label: string; size?: number }) {
  const { data } = encode(text, { ecc: "M", border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      viewBox={`0 0 ${data.length} ${data.length}`}
      width={size}
      height={size}
      role="img"
      aria-label={label}
    >
      <rect width={data.length} height={data.length} fill="#fff" />
      <path d={path.join("")} fill="#000" />
    </svg>
  );
}
