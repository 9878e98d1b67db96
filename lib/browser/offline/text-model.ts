/** What a text model asks or tells: the chance of a one, of 65,536, and the bit where it is known. */
export type Coder = (chance: number, bit: number) => number

/** Each with a memory of its own: the letters before, from one to six of them, and the words. */
const CONTEXTS = 8
const MEMORY_BITS = 21
/** What every context says, and beside it what a place says that went alike, and that nobody knows. */
const INPUTS = CONTEXTS + 2
/** A place with so many letters alike is asked only whether it goes on so. */
const LONG = 32
/** With fewer alike no place is looked at. */
const SHORT = 6
const PLACE_BITS = 20

const ONE = 65_535
/** Chances by their logarithms, in steps of 1/256, within ±8. Rounded: every machine has the same. */
const STEPS = 4096
const chances = Uint16Array.from({ length: STEPS }, (_, i) =>
  Math.round(ONE / (1 + Math.exp((STEPS / 2 - i) / 256))),
)
const logarithms = Float64Array.from({ length: STEPS }, (_, i) =>
  Math.round(Math.log((i + 0.5) / (STEPS - i - 0.5)) * 256),
)
/** How the inputs are weighed at first, and how fast anew. */
const FIRST_WEIGHT = 0.22
const LEARNING = 0.02 / (ONE * 256)
/** What was seen often changes its mind slowly: a slot holds a chance of 20 bits and how often. */
const OFTEN = 30
const HALF = 1 << 27
const rates = Float64Array.from({ length: OFTEN + 1 }, (_, times) => 1 / (times + 1.3))

/**
 * Foretells a text, byte by byte, from what came before: whoever writes it down and whoever reads it
 * guess alike, so that only surprises have to be told (docs/offline.md).
 * @param text read where it is known, written where it is not
 * @returns goes over the byte at a place; places come one after another from the first
 */
export function textModel(text: Uint8Array, code: Coder): (at: number) => void {
  const memory = new Int32Array(CONTEXTS * 2 ** MEMORY_BITS)
  const contexts = new Int32Array(CONTEXTS)
  const rows = new Int32Array(CONTEXTS)
  const inputs = new Float64Array(INPUTS)
  const byLength = new Float64Array(LONG * 256 * INPUTS).fill(FIRST_WEIGHT)
  const byLetter = new Float64Array(256 * 256 * INPUTS).fill(FIRST_WEIGHT)
  const byLetterBefore = byLetter.slice()
  const places = new Int32Array(2 ** PLACE_BITS)
  const trust = new Int32Array(LONG).fill(ONE / 2)
  const longTrust = new Int32Array(32).fill(ONE - 4096)
  let word = 0
  let wordBefore = 0
  /** A place that went alike, and for how many letters. */
  let alike = 0
  let length = 0

  return (at) => {
    const isAlike = length >= LONG && asksWhetherAlike(at)
    text[at] = isAlike ? (text[alike] ?? 0) : codeBits(at, text[at] ?? 0)
    learn(at)
  }

  function asksWhetherAlike(at: number): boolean {
    const slot = 31 - Math.clz32(length)
    const chance = longTrust[slot] ?? 0
    const bit = code(chance, text[at] === text[alike] ? 1 : 0)
    longTrust[slot] = moved(chance, bit)
    if (bit === 0) length = 0
    return bit === 1
  }

  function codeBits(at: number, byte: number): number {
    setContexts(at)
    const [last, before] = [(text[at - 1] ?? 0) * 256, (text[at - 2] ?? 0) * 256]
    const guess = length > 0 ? 256 + (text[alike] ?? 0) : 0
    let known = 1
    for (let i = 7; i >= 0; i -= 1) {
      if (i === 7 || i === 3) findRows(known)
      const column = i > 3 ? known : (known & ((1 << (3 - i)) - 1)) | (1 << (3 - i))
      const isGuessed = guess >> (i + 1) === known
      const guessed = (guess >> i) & 1
      const said = isGuessed ? (logarithms[(trust[length] ?? 0) >> 4] ?? 0) : 0
      inputs[CONTEXTS] = guessed ? said : -said
      inputs[CONTEXTS + 1] = 128
      for (let k = 0; k < CONTEXTS; k += 1) {
        inputs[k] = logarithms[(memory[(rows[k] ?? 0) + column] ?? 0) >> 16] ?? 0
      }
      const first = ((isGuessed ? length : 0) * 256 + known) * INPUTS
      const second = (last + known) * INPUTS
      const third = (before + known) * INPUTS
      const a = weighed(byLength, first)
      const b = weighed(byLetter, second)
      const c = weighed(byLetterBefore, third)
      const bit = code(chanceOf((a + b + c) / 3), (byte >> i) & 1)
      weighAnew(byLength, first, bit * ONE - chanceOf(a))
      weighAnew(byLetter, second, bit * ONE - chanceOf(b))
      weighAnew(byLetterBefore, third, bit * ONE - chanceOf(c))
      remember(column, bit)
      if (isGuessed) {
        trust[length] = moved(trust[length] ?? 0, bit === guessed ? 1 : 0)
        if (bit !== guessed) length = 0
      }
      known = known * 2 + bit
    }
    return known & 255
  }

  function setContexts(at: number): void {
    let letters = 0
    for (let k = 0; k < 6; k += 1) {
      letters = mixed(letters, text[at - 1 - k] ?? 0)
      // Five are left out: four and six say nearly all of it.
      contexts[Math.min(k, 4)] = letters + k
    }
    contexts[5] = mixed(word, 5)
    contexts[6] = mixed(mixed(word, 6), wordBefore)
    // What comes after a word that ends otherwise.
    const [second, third, fourth] = [text[at - 2] ?? 0, text[at - 3] ?? 0, text[at - 4] ?? 0]
    contexts[7] = mixed(mixed(mixed(7, second), third), fourth)
  }

  /** A row holds four bits of a letter in one context; what another context left there is forgotten. */
  function findRows(known: number): void {
    for (let k = 0; k < CONTEXTS; k += 1) {
      const name = mixed(contexts[k] ?? 0, known)
      const row = k * 2 ** MEMORY_BITS + ((name >>> (32 - MEMORY_BITS)) & ~15)
      rows[k] = row
      if (memory[row] === name) continue
      memory[row] = name
      for (let column = 1; column < 16; column += 1) memory[row + column] = HALF
    }
  }

  function weighed(weights: Float64Array, from: number): number {
    let sum = 0
    for (let k = 0; k < INPUTS; k += 1) sum += (inputs[k] ?? 0) * (weights[from + k] ?? 0)
    return sum
  }

  function weighAnew(weights: Float64Array, from: number, wrong: number): void {
    for (let k = 0; k < INPUTS; k += 1) {
      weights[from + k] = (weights[from + k] ?? 0) + wrong * LEARNING * (inputs[k] ?? 0)
    }
  }

  function remember(column: number, bit: number): void {
    const wanted = bit ? (1 << 20) - 1 : 0
    for (let k = 0; k < CONTEXTS; k += 1) {
      const slot = (rows[k] ?? 0) + column
      const held = memory[slot] ?? 0
      const chance = held >> 8
      const times = held & 255
      const moved = chance + (wanted - chance) * (rates[times] ?? 0)
      memory[slot] = (moved << 8) | Math.min(OFTEN, times + 1)
    }
  }

  function learn(at: number): void {
    const byte = text[at] ?? 0
    if (isOfWord(byte)) word = mixed(word, byte | 32)
    else {
      // Tags, values and sentences begin anew.
      wordBefore = /[<>".]/.test(String.fromCharCode(byte)) ? 0 : word || wordBefore
      word = byte === 32 ? 0 : byte
    }
    if (length > 0) {
      length += 1
      alike += 1
    }
    let key = 0
    for (let i = 0; i < SHORT; i += 1) key = mixed(key, text[at - i] ?? 0)
    key >>>= 32 - PLACE_BITS
    if (length < LONG) lookAt(places[key] ?? 0, at)
    places[key] = at + 1
  }

  /** Takes a place where more went alike than where the last one did. */
  function lookAt(place: number, at: number): void {
    let count = 0
    while (count < LONG && count < place && text[place - 1 - count] === text[at - count]) count += 1
    if (count <= length || count < SHORT) return
    length = count
    alike = place
  }
}

const mixed = (hash: number, value: number) => Math.imul(hash + value + 1, 0x2f0b4c47)

const moved = (chance: number, bit: number) => chance + ((bit * ONE - chance) >> 6)

const isOfWord = (byte: number) =>
  byte >= 128 || (byte > 47 && byte < 58) || ((byte | 32) > 96 && (byte | 32) < 123)

/** The chance of a logarithm. */
function chanceOf(sum: number): number {
  return chances[Math.max(0, Math.min(STEPS - 1, Math.round(sum) + STEPS / 2))] ?? 0
}
