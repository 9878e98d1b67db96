import { useTranslations } from 'next-intl'
import { AskTool } from '@/components/ask-bank/ask-tool'
import { sheetQuestions } from '@/components/ask-bank/sheet-questions'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { type ArticleProps, toolPage } from '@/components/tool/tool-page'
import { addresses } from '@/lib/addresses'
import { factOn } from '@/lib/content/figures/facts'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { site } from '@/lib/site'
import { type AskBankGiven, askBankTool } from '@/lib/tools/ask-bank-tool'

const { path } = askBankTool

export const page = toolPage({
  tool: askBankTool,
  View: AskTool,
  Article: AskBankArticle,
  givenOn: (day) => ({
    content: comparisonOn(day),
    site: { name: site.name, address: new URL(path, site.url).href },
  }),
  errorTitle: '',
})

function AskBankArticle({ day, children }: ArticleProps<AskBankGiven>) {
  const t = useTranslations('askBank')
  return (
    <article className="p-mlt">
      <PageBand
        title={t('h1', { count: sheetQuestions.length })}
        trail={[{ href: addresses.house, name: t('trail') }]}
      >
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose">
        {children}
        <div className="print:hidden">
          <PageEnd checkedOn={factOn('bi.rate', day).checkedOn} path={path} />
        </div>
      </div>
    </article>
  )
}
