import { useTranslations } from 'next-intl'
import { ComparisonNotes } from '@/components/comparison/comparison-notes'
import { ComparisonTool } from '@/components/comparison/comparison-tool'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { ToolSources } from '@/components/source/tool-sources'
import { type ArticleProps, toolPage } from '@/components/tool/tool-page'
import { addresses } from '@/lib/addresses'
import { factOn } from '@/lib/content/figures/facts'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { site } from '@/lib/site'
import { type ComparisonGiven, comparisonTool } from '@/lib/tools/comparison-tool'
import messages from '@/messages'

export const page = toolPage({
  tool: comparisonTool,
  View: ComparisonTool,
  Article: ComparisonArticle,
  givenOn: (day) => ({ content: comparisonOn(day), siteUrl: site.url.origin }),
  errorTitle: messages.comparison.errorTitle,
})

function ComparisonArticle({ given, day, children }: ArticleProps<ComparisonGiven>) {
  const t = useTranslations('toolPage.comparison')
  const { figures, citations, rules } = given.content
  return (
    <article className="p-mlt">
      <PageBand title={t('h1')} trail={[{ href: addresses.house, name: t('trail') }]}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose">
        {children}
        <ComparisonNotes
          figures={figures}
          reviewBasis={citations.mltReview.pointer}
          reviewMonths={rules.mlt.reviewMonths}
        />
        <ToolSources />
        <PageEnd checkedOn={factOn('bi.rate', day).checkedOn} path={comparisonTool.path} />
      </div>
    </article>
  )
}
