import { useTranslations } from 'next-intl'
import { ContributionNotes } from '@/components/contribution/contribution-notes'
import { ContributionTool } from '@/components/contribution/contribution-tool'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { type ArticleProps, toolPage } from '@/components/tool/tool-page'
import { factOn } from '@/lib/content/figures/facts'
import { contributionsOn } from '@/lib/content/iuran/contribution-content'
import { site } from '@/lib/site'
import { type ContributionGiven, contributionTool } from '@/lib/tools/contribution-tool'
import messages from '@/messages'

export const page = toolPage({
  tool: contributionTool,
  View: ContributionTool,
  Article: ContributionArticle,
  givenOn: (day) => ({ content: contributionsOn(day), siteUrl: site.url.origin }),
  errorTitle: messages.contribution.errorTitle,
})

function ContributionArticle({ day, children }: ArticleProps<ContributionGiven>) {
  const t = useTranslations('toolPage.contribution')
  return (
    <article>
      <PageBand title={t('h1')}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose">
        {children}
        <ContributionNotes />
        <PageEnd
          checkedOn={factOn('bpu.diskon.umum', day).checkedOn}
          path={contributionTool.path}
        />
      </div>
    </article>
  )
}
