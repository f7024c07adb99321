import { generate } from 'lean-qr';
import { useMemo } from 'preact/hooks';
import './Qr.css';

/** A QR code as one SVG path: sharp on a screen and on any printer. `label` says in words what it opens. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => drawQr(text), [text]);
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`-4 -4 ${size + 8} ${size + 8}`} shape-rendering="crispEdges">
      <path class="qr-ground" d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path d={path} />
    </svg>
  );
}

function drawQr(text: string): { path: string; size: number } {
  const code = generate(text);
  const cells: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) cells.push(`M${x} ${y}h1v1h-1z`);
  }
  return { path: cells.join(''), size: code.size };
}
