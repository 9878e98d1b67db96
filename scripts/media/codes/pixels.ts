/** A picture, four bytes a pixel: red, green, blue, and how much covers the ground. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number }

export type Box = { x: number; y: number; width: number; height: number }

/** Weights of a picture out of focus: each pixel runs three to every side. */
const blur = [1, 6, 15, 20, 15, 6, 1]
const reach = (blur.length - 1) / 2
const whole = blur.reduce((sum, each) => sum + each)

/** The same as an old camera sees it, in greys. */
export function blurred(picture: Pixels): Pixels {
  const across = smeared(picture, 1, 0)
  return smeared(across, 0, 1)
}

function smeared({ data, width, height }: Pixels, stepX: number, stepY: number): Pixels {
  const out = new Uint8ClampedArray(data.length).fill(255)
  const within = (place: number, end: number) => Math.min(Math.max(place, 0), end - 1)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0
      blur.forEach((weight, i) => {
        const fromX = within(x + (i - reach) * stepX, width)
        const fromY = within(y + (i - reach) * stepY, height)
        sum += weight * (data[4 * (fromY * width + fromX)] ?? 0)
      })
      out.fill(sum / whole, 4 * (y * width + x), 4 * (y * width + x) + 3)
    }
  }
  return { data: out, width, height }
}

/** The part of a picture in a box, in pixels; what lies outside of it is left out. */
export function partOf({ data, width, height }: Pixels, box: Box): Pixels {
  const left = Math.max(0, Math.floor(box.x))
  const top = Math.max(0, Math.floor(box.y))
  const right = Math.min(width, Math.ceil(box.x + box.width))
  const bottom = Math.min(height, Math.ceil(box.y + box.height))
  const rows = Array.from({ length: bottom - top }, (_, i) => {
    const start = 4 * ((top + i) * width + left)
    return data.subarray(start, start + 4 * (right - left))
  })
  const part = new Uint8ClampedArray(4 * (right - left) * rows.length)
  rows.forEach((row, i) => {
    part.set(row, i * row.length)
  })
  return { data: part, width: right - left, height: rows.length }
}

/** A code as a picture, each module so many pixels: true is dark. */
export function picture(rows: readonly (readonly boolean[])[], pixelsAModule: number): Pixels {
  const width = (rows[0]?.length ?? 0) * pixelsAModule
  const height = rows.length * pixelsAModule
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isDark = rows[Math.floor(y / pixelsAModule)]?.[Math.floor(x / pixelsAModule)]
      if (isDark) data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3)
    }
  }
  return { data, width, height }
}
