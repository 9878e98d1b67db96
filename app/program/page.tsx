import '@/app/styles/texts.css'
import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { WhoMayJoin } from '@/components/article/who-may-join'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { ProgramRows } from '@/components/home/program-rows'
import { ShareRow } from '@/components/share/share-row'
import { nextSteps } from '@/lib/content/texts/next-steps'
import { programs } from '@/lib/content/texts/programs'
import messages from '@/messages'

const { title, description } = messages.program.index

export const metadata: Metadata = { title, description, alternates: { canonical: '/program' } }

export default function ProgramsPage() {
  const t = useTranslations('program.index')
  const words = useTranslations()
  return (
    <>
      <PageBand
        next={{ href: nextSteps.chooseWork, label: words('nextStep.chooseWork') }}
        title={words('menu.programs')}
      >
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap grid gap-6 pt-6">
        <ProgramRows isNamed programs={programs} />
        <WhoMayJoin />
        <ShareRow answer={description} path="/program" title={title} />
        <PageEnd
          checkedOn={programs.map((program) => program.checkedOn).sort()[0] ?? ''}
          path="/program"
        />
      </div>
    </>
  )
}
