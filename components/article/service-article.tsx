import type { MDXContent } from 'mdx/types'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { StructuredData } from '@/components/frame/structured-data'
import { ShareRow } from '@/components/share/share-row'
import { PageSources } from '@/components/source/page-sources'
import type { PageSources as Sources } from '@/lib/content/figures/page-sources'
import { ArticleBody } from './article-body'
import type { Step } from './next-step'

type Props = {
  page: { name: string; title: string; checkedOn: string; Body: MDXContent }
  path: string
  sources: Sources
  /** How the headings of the sections begin that stand open. */
  open: readonly string[]
  /** The answer in plain words, to hand on. */
  answer: string
  next?: Step
  /** The page once more, for machines. */
  graph: object
  /** What the reader chooses from before anything is explained. */
  children?: React.ReactNode
}

/** A text that helps to do something: join, claim, tell real from false. */
export function ServiceArticle({
  page,
  path,
  sources,
  open,
  answer,
  next,
  graph,
  children,
}: Props) {
  const { name, title, checkedOn, Body } = page
  return (
    <article>
      <PageBand title={name}>{children}</PageBand>
      <div className="wrap prose article">
        <ArticleBody Body={Body} next={next} open={open}>
          <ShareRow answer={answer} path={path} title={title} />
        </ArticleBody>
        <PageSources sources={sources} />
        <PageEnd checkedOn={checkedOn} path={path} />
        <StructuredData graph={graph} />
      </div>
    </article>
  )
}
