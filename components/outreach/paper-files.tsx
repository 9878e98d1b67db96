import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
import {
  addresses,
  type DeckFileKind,
  deckFile,
  deckFileKinds,
  leafletEnding,
  meetingFiles,
} from '@/lib/addresses'
import type { SlideDeck } from '@/lib/content/texts/decks'
import { keysOf } from '@/lib/record'

type Props = { decks: readonly Pick<SlideDeck, 'slug' | 'name'>[] }

/** Slides and leaflets, and all of it as files where they have been made (lib/offline/list-files.ts). */
export function PaperFiles({ decks }: Props) {
  const t = useTranslations('outreach')
  const [first] = decks
  return (
    <>
      <h2>{t('slides')}</h2>
      <ul>
        {decks.map(({ slug, name }) => (
          <li key={slug}>
            {t.rich('deck', {
              name,
              slides: (words) => <a href={`${addresses.outreach}/${slug}`}>{words}</a>,
              leaflet: (words) => (
                <a href={`${addresses.outreach}/${slug}${leafletEnding}`}>{words}</a>
              ),
            })}
          </li>
        ))}
      </ul>
      <p>{t('howToPrint')}</p>
      {first && (
        <div data-berkas={deckFile('slide', first.slug)}>
          <Fold title={t('files')}>
            <ul>
              {decks.map(({ slug, name }) => (
                <li key={slug}>
                  {name}:{' '}
                  {deckFileKinds.map((kind) => (
                    <File address={deckFile(kind, slug)} key={kind} kind={kind} />
                  ))}
                </li>
              ))}
              <li>
                {t('other')}:{' '}
                {keysOf(meetingFiles).map((kind) => (
                  <File address={meetingFiles[kind]} key={kind} kind={kind} />
                ))}
              </li>
            </ul>
          </Fold>
        </div>
      )}
    </>
  )
}

type FileProps = { address: string; kind: DeckFileKind | keyof typeof meetingFiles }

function File({ address, kind }: FileProps) {
  const t = useTranslations('outreach')
  return (
    <span className="file" data-berkas={address}>
      <a download="" href={address}>
        {t(`file.${kind}`)}
      </a>{' '}
      {t.rich('size', { size: () => <span data-ukuran={address} /> })}{' '}
    </span>
  )
}
