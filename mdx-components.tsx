import '@/app/styles/shares.css'
import { Fragment } from 'react'
import { Answer } from '@/components/article/answer'
import { Box } from '@/components/article/box'
import { Fold } from '@/components/article/fold'
import { Gets, GetsRow } from '@/components/article/gets'
import { ForSelfEmployed, ForWageEarners, Pair } from '@/components/article/pair'
import { PocketCard } from '@/components/article/pocket-card'
import { ScrollTable } from '@/components/article/scroll-table'
import { BpuPrice } from '@/components/figure/bpu-price'
import { ContributionTable } from '@/components/figure/contribution-table'
import { DatedFigure } from '@/components/figure/dated-figure'
import { DatedPrice } from '@/components/figure/dated-price'
import { DiscountEnd } from '@/components/figure/discount-end'
import { PassedFigure } from '@/components/figure/passed-figure'
import { WageDeductionTable } from '@/components/figure/wage-deduction-table'
import { ChannelLink } from '@/components/frame/channel-link'
import { Contact } from '@/components/frame/contact'
import { PhoneButton } from '@/components/frame/phone-button'
import { PhoneLink } from '@/components/frame/phone-link'
import { pictogramNamed } from '@/components/pictogram/shapes'
import { Large, Note, Slide } from '@/components/slides/slide'
import { channels } from '@/lib/content/channels'
import { factIfAny } from '@/lib/content/figures/facts'
import { shownFigure } from '@/lib/content/figures/shown-figure'
import { bpuPriceRow, type PricedProgram } from '@/lib/content/iuran/bpu-price'
import { contributionTableOn, wageDeductionTableOn } from '@/lib/content/iuran/contribution-tables'
import { discountsOn } from '@/lib/content/iuran/discounts'
import type { TextName } from '@/lib/content/texts/shown-figures'
import { type StatementId, statement } from '@/lib/content/texts/statements'
import { type Sector, sectors } from '@/lib/iuran/bpu-contribution'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

type FactProps = { id: string; lengkap?: boolean; polos?: boolean }

function Fakta({ id, lengkap, polos }: FactProps) {
  const shown = shownFigure(id, siteDay())
  if (!shown) return <PassedFigure />
  const { fact, after, endsSoon } = shown
  return <DatedFigure fact={fact} after={after} isFull={lengkap} isBare={polos || !endsSoon} />
}

function Harga({ id }: { id: string }) {
  const shown = shownFigure(id, siteDay())
  return shown ? <DatedPrice {...shown} /> : <PassedFigure />
}

type PriceProps = { program: PricedProgram; sektor?: Sector }

function BiayaBpu({ program, sektor }: PriceProps) {
  const rows = (sektor ? [sektor] : sectors).map((sector) =>
    bpuPriceRow(program, sector, siteDay()),
  )
  return <BpuPrice rows={rows} covers={program} />
}

type StatementProps = { id: StatementId; sebaris?: boolean }

/** `sebaris`: within a paragraph or behind a label, so without a paragraph of its own. */
function Pernyataan({ id, sebaris }: StatementProps) {
  const { Body } = statement(id)
  return <Body components={sebaris ? { p: Fragment } : {}} />
}

type SlideProps = {
  judul: string
  gambar: string
  place?: number
  count?: number
  /** Whether it is on the poster too: app/penyuluhan/[slug]/selebaran. */
  poster?: boolean
  children: React.ReactNode
}

function DeckSlide({ judul, gambar, poster: _, ...slide }: SlideProps) {
  return <Slide {...slide} pictogram={pictogramNamed(gambar)} title={judul} />
}

type RowProps = { id: string; satuan?: string; children: React.ReactNode }

/** The names that people who write the pages use, in Indonesian, and how each draws. */
const components = {
  Fakta,
  Harga,
  Dasar: ({ id }: { id: string }) => factIfAny(id, siteDay())?.pointers.join('; '),
  Pernyataan,
  DiskonSampai: () => <DiscountEnd discounts={discountsOn(siteDay())} />,
  Jawaban: Answer,
  Dua: Pair,
  Pu: ForWageEarners,
  Bpu: ForSelfEmployed,
  BiayaBpu,
  TabelIuran: ({ sektor }: { sektor: Sector }) => (
    <ContributionTable table={contributionTableOn(sektor, siteDay())} />
  ),
  TabelPotonganUpah: () => <WageDeductionTable table={wageDeductionTableOn(siteDay())} />,
  Manfaat: Gets,
  Baris: ({ id, satuan, children }: RowProps) => (
    <GetsRow figure={<Fakta id={id} />} unit={satuan}>
      {children}
    </GetsRow>
  ),
  Contoh: ({ judul, children }: { judul: string; children: React.ReactNode }) => (
    <Box title={judul}>{children}</Box>
  ),
  Kartu: ({ judul, children }: { judul: string; children: React.ReactNode }) => (
    <PocketCard title={judul}>{children}</PocketCard>
  ),
  Lipat: ({ judul, children }: { judul: string; children: React.ReactNode }) => (
    <Fold title={judul}>{children}</Fold>
  ),
  Langkah: ({ children }: { children: React.ReactNode }) => <div className="steps">{children}</div>,
  Berkas: ({ children }: { children: React.ReactNode }) => <div className="papers">{children}</div>,
  Perhatian: ({ children }: { children: React.ReactNode }) => (
    <div className="warn">{children}</div>
  ),
  Telepon: () => <PhoneLink channel={channels.telepon} />,
  TombolTelepon: () => <PhoneButton channel={channels.telepon} />,
  Kontak: () => site.contact && <Contact email={site.contact} />,
  Slide: DeckSlide,
  Catatan: Note,
  // What paper says, because nobody is there to say it: drawn on leaflets alone.
  Kertas: () => null,
  Besar: ({ id, children }: { id: string; children: React.ReactNode }) => (
    <Large figure={<Fakta id={id} />}>{children}</Large>
  ),
  Kanal: ({ id }: { id: keyof typeof channels }) => <ChannelLink channel={channels[id]} />,
} satisfies Record<TextName, (props: never) => React.ReactNode>

export function useMDXComponents() {
  return { ...components, table: ScrollTable }
}
