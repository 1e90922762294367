/** Something to draw on that lets nothing shine through; null where the browser gives none. */
export function plainCanvas(
  width: number,
  height: number,
): { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D } | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  return pen && { canvas, pen };
}
