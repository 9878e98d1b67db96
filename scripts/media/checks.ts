/** How many pages a PDF of Chromium has. */
export function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** Runs in the page: boxes of a fixed size that hold more than fits. */
export function cutOff(boxes: Element[]): string[] {
  const rounding = 2
  return boxes
    .filter((box) => box.clientHeight > 0)
    .filter(
      (box) =>
        box.scrollHeight > box.clientHeight + rounding ||
        box.scrollWidth > box.clientWidth + rounding,
    )
    .map((box) => `${box.className}: ${box.scrollWidth} × ${box.scrollHeight} pixels of text`)
}
