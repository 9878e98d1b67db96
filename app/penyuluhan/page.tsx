import '@/app/styles/event.css'
import '@/app/styles/texts.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventForm } from '@/components/event/event-form'
import { EventLines } from '@/components/event/event-lines'
import { EventScript } from '@/components/event/event-script'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { AgendaTable } from '@/components/outreach/agenda-table'
import { PaperFiles } from '@/components/outreach/paper-files'
import { TeachBackList } from '@/components/outreach/teach-back-list'
import { GroupMessage } from '@/components/share/group-message'
import { PageSources } from '@/components/source/page-sources'
import Body, { frontmatter } from '@/content/page/penyuluhan.mdx'
import { addresses } from '@/lib/addresses'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { plainWords } from '@/lib/content/texts/answer-words'
import { decks } from '@/lib/content/texts/decks'
import { headOnlySchema } from '@/lib/content/texts/mdx-head'
import { agendas, askedAtMeetings, groupMessages, teachBack } from '@/lib/content/texts/outreach'
import { questionBySlug } from '@/lib/content/texts/questions'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.outreach

const { checkedOn } = headOnlySchema.parse(frontmatter)

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: addresses.outreach },
}

export default async function OutreachPage() {
  const all = await getTranslations()
  const t = await getTranslations('outreach')
  const questions = await Promise.all(askedAtMeetings.map(questionBySlug))
  const factIds = groupMessages.flatMap((message) => factIdsIn(message.Body))
  const [first] = decks
  return (
    <article>
      <PageBand
        next={first && { href: `${addresses.outreach}/${first.slug}`, label: t('begin') }}
        title={all('menu.outreach')}
      >
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <EventLines />
        <PaperFiles decks={decks} />
        <h2>{t('agendas')}</h2>
        {agendas.map((agenda) => (
          <AgendaTable agenda={agenda} key={agenda.name} />
        ))}
        <EventForm />
        <Body />
        <h2>{t('teachBack')}</h2>
        <p>{t('teachBackLead')}</p>
        <p data-ingatan="" hidden>
          {t('teachBackCount')}
        </p>
        {teachBack.map((asked) => (
          <TeachBackList asked={asked} key={asked.slug} />
        ))}
        <h2>{t('groupMessages')}</h2>
        {groupMessages.map((message) => (
          <GroupMessage
            key={message.name}
            name={message.name}
            path={addresses.home}
            text={plainWords(message.Body, siteDay(), all)}
          />
        ))}
        <h2>{t('asked')}</h2>
        <ol>
          {questions.map(({ slug, question }) => (
            <li key={slug}>
              <a href={`${addresses.questions}/${slug}`}>{question}</a>
            </li>
          ))}
        </ol>
        <PageSources sources={sourcesOf(factIds, siteDay())} />
        <PageEnd checkedOn={checkedOn} path={addresses.outreach} />
      </div>
      <EventScript />
    </article>
  )
}
