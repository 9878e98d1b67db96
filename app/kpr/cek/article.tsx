import { useTranslations } from 'next-intl'
import { EligibilityTool } from '@/components/eligibility/eligibility-tool'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { ToolSources } from '@/components/source/tool-sources'
import { type ArticleProps, toolPage } from '@/components/tool/tool-page'
import { addresses } from '@/lib/addresses'
import { factOn } from '@/lib/content/figures/facts'
import { eligibilityOn } from '@/lib/content/kpr/eligibility-content'
import { site } from '@/lib/site'
import { type EligibilityGiven, eligibilityTool } from '@/lib/tools/eligibility-tool'
import messages from '@/messages'

export const page = toolPage({
  tool: eligibilityTool,
  View: EligibilityTool,
  Article: EligibilityArticle,
  givenOn: (day) => ({ content: eligibilityOn(day), today: day, siteUrl: site.url.origin }),
  errorTitle: messages.eligibility.errorTitle,
})

function EligibilityArticle({ day, children }: ArticleProps<EligibilityGiven>) {
  const t = useTranslations('toolPage.eligibility')
  return (
    <article className="p-mlt">
      <PageBand title={t('h1')} trail={[{ href: addresses.house, name: t('trail') }]}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <p>{t('privacy')}</p>
        {children}
        <p>
          <a href={addresses.checkRules}>{t('rules')}</a>
        </p>
        <ToolSources />
        <PageEnd
          checkedOn={factOn('mlt.masa-peserta', day).checkedOn}
          path={eligibilityTool.path}
        />
      </div>
    </article>
  )
}
