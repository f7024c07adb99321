import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../../i18n/useText.ts';
import { Button } from '../../Button.tsx';

/** In pixels of the picture: three to one, sharp on a printed A4. */
const [width, height, penWidth] = [1200, 400, 6];

export interface SignaturePadProps {
  /** At the end of each stroke, with all strokes so far: a PNG on its way. */
  onStroke(picture: Promise<Blob | undefined>): void;
  onClear(): void;
  /** Whether anything was drawn. */
  onDone(drawn: boolean): void;
}

export function SignaturePad({ onStroke, onClear, onDone }: SignaturePadProps) {
  const { t } = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(false);
  const drawing = useRef(false);
  const pen = () => canvas.current?.getContext('2d');

  const place = (event: PointerEvent) => {
    const box = canvas.current!.getBoundingClientRect();
    return [((event.clientX - box.left) * width) / box.width, ((event.clientY - box.top) * height) / box.height] as const;
  };
  const begin = (event: PointerEvent) => {
    const context = pen();
    if (!context) return;
    canvas.current?.setPointerCapture(event.pointerId);
    Object.assign(context, { lineWidth: penWidth, lineCap: 'round', lineJoin: 'round', strokeStyle: '#151d45' });
    context.beginPath();
    context.moveTo(...place(event));
  };
  const draw = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    drawn.current = true;
    drawing.current = true;
    pen()?.lineTo(...place(event));
    pen()?.stroke();
  };
  const end = () => {
    const paper = canvas.current;
    if (!drawing.current || !paper) return;
    drawing.current = false;
    onStroke(new Promise((resolve) => paper.toBlob((picture) => resolve(picture ?? undefined))));
  };
  // White paper, for a picture without a ground turns black as JPEG.
  const clear = () => {
    drawn.current = false;
    drawing.current = false;
    Object.assign(pen() ?? {}, { fillStyle: '#fff' });
    pen()?.fillRect(0, 0, width, height);
  };
  useEffect(clear, []);
  const clearAll = () => {
    clear();
    onClear();
  };
  return (
    <div class="stack-tight">
      <canvas
        class="signature-pad"
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={t('form.signature.label')}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <div class="row">
        <Button onClick={() => onDone(drawn.current)} icon="check">
          {t('form.signature.use')}
        </Button>
        <Button kind="quiet" onClick={clearAll}>
          {t('form.signature.clear')}
        </Button>
      </div>
    </div>
  );
}
