import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { type ArticleProps, toolPage } from '@/components/tool/tool-page'
import { TrueRateNotes } from '@/components/true-rate/true-rate-notes'
import { TrueRateTool } from '@/components/true-rate/true-rate-tool'
import { addresses } from '@/lib/addresses'
import { examples } from '@/lib/content/figures/examples'
import { site } from '@/lib/site'
import { type TrueRateGiven, trueRateTool } from '@/lib/tools/true-rate-tool'
import messages from '@/messages'

export const page = toolPage({
  tool: trueRateTool,
  View: TrueRateTool,
  Article: TrueRateArticle,
  givenOn: () => ({ examples: examples.loans, siteUrl: site.url.origin }),
  errorTitle: messages.trueRate.errorTitle,
})

function TrueRateArticle({ children }: ArticleProps<TrueRateGiven>) {
  const t = useTranslations('toolPage.trueRate')
  return (
    <article className="p-mlt">
      <PageBand title={t('h1')} trail={[{ href: addresses.house, name: t('trail') }]}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose">
        {children}
        <TrueRateNotes />
        <PageEnd checkedOn={examples.checkedOn} path={trueRateTool.path} />
      </div>
    </article>
  )
}
