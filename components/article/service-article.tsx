import type { MDXContent } from 'mdx/types'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PageSources } from '@/components/source/page-sources'
import type { PageSources as Sources } from '@/lib/content/figures/page-sources'

type Props = {
  page: { name: string; checkedOn: string; Body: MDXContent }
  path: string
  sources: Sources
}

/** A text that helps to do something: join, claim, tell real from false. */
export function ServiceArticle({ page: { name, checkedOn, Body }, path, sources }: Props) {
  return (
    <article>
      <PageBand title={name} />
      <div className="wrap prose">
        <Body />
        <PageSources sources={sources} />
        <PageEnd checkedOn={checkedOn} path={path} />
      </div>
    </article>
  )
}
