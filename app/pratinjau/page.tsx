import '@/app/styles/preview.css'
import { getTranslations } from 'next-intl/server'
import { validityWords } from '@/app/sematan/embeds'
import { Pictogram } from '@/components/pictogram/pictogram'
import { previewsAddress } from '@/lib/addresses'
import { formatFactValue } from '@/lib/format/fact-value'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'
import { previewsOn } from './previews'

export const metadata = { title: previewsAddress }

/** The picture that goes with a link to each page, one after another: scripts/media/previews.ts. */
export default async function PreviewsPage() {
  const t = await getTranslations()
  const previews = await previewsOn(siteDay(), t)
  return previews.map(({ address, title, colour, pictogram, figure }) => {
    const shown = figure && {
      value: formatFactValue(figure.value, figure.unit),
      label: figure.label,
      validity: validityWords(figure, t).join(' '),
    }
    const told = shown ? `${title} ${shown.label}: ${shown.value}` : title
    return (
      <section
        className={colour ? `preview p-${colour}` : 'preview'}
        data-gambar={address}
        data-teks={told}
        key={address}
      >
        <p>{site.name}</p>
        <Pictogram name={pictogram} />
        <h2>{title}</h2>
        {shown && (
          <div className="shown">
            <strong>{shown.value}</strong>
            <span>
              {shown.label}
              <small>{shown.validity}</small>
            </span>
          </div>
        )}
      </section>
    )
  })
}
