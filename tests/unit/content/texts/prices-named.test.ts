import { expect, test } from 'vitest'
import { allTexts } from '../all-texts'

/** Texts about one kind of work: whose price it is stands in their name. */
const isOfOneWork = (file: string) => /\/untuk\/|petani|nelayan/.test(file)

// The price of drivers and couriers ends on another day.
test.each(
  allTexts.filter(
    ({ file, typed }) => !isOfOneWork(file) && typed.includes('Harga id="iuran.umum'),
  ),
)('$file says whose price it is', ({ typed }) => {
  const blocks = typed.split(/\n{2,}/)
  for (const [at, block] of blocks.entries()) {
    if (!block.includes('Harga id="iuran.umum')) continue
    const around = blocks.slice(Math.max(0, at - 1), at + 2).join('\n')
    expect(around).toMatch(/petani|nelayan|pedagang|sawah/i)
  }
})
