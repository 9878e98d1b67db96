import '@/app/styles/event.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { EventLines } from '@/components/event/event-lines'
import { EventScript } from '@/components/event/event-script'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { ScriptText } from '@/components/loudspeaker/script-text'
import { PageSources } from '@/components/source/page-sources'
import { addresses } from '@/lib/addresses'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { loudspeakerScripts } from '@/lib/content/texts/loudspeaker'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { holdsUntil, spokenWords } from '@/lib/content/texts/spoken-words'
import { slugOf } from '@/lib/format/slug'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.loudspeaker

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: addresses.loudspeaker },
}

export default function LoudspeakerPage() {
  const t = useTranslations()
  const day = siteDay()
  const factIds = loudspeakerScripts.flatMap(({ Body }) => factIdsIn(Body))
  const checkedOn = loudspeakerScripts.map((script) => script.checkedOn).toSorted()[0] ?? day
  const [first] = loudspeakerScripts
  return (
    <article>
      <PageBand
        next={first && { href: `#${slugOf(first.name)}`, label: t('loudspeaker.begin') }}
        title={t('loudspeaker.h1')}
        trail={[{ href: addresses.outreach, name: t('menu.outreach') }]}
      >
        <p>{t('loudspeaker.lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <EventLines />
        {loudspeakerScripts.map(({ Body, ...script }) => (
          <ScriptText
            key={script.name}
            {...script}
            paragraphs={spokenWords(Body, day, t)}
            until={holdsUntil(factIdsIn(Body), day)}
          />
        ))}
        <PageSources sources={sourcesOf(factIds, day)} />
        <PageEnd checkedOn={checkedOn} path={addresses.loudspeaker} />
      </div>
      <EventScript />
    </article>
  )
}
