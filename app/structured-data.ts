import type { Article, BreadcrumbList, Graph, Organization, WebSite } from 'schema-dts'
import { channels } from '@/lib/content/channels'
import { language } from '@/lib/i18n/language'
import { site } from '@/lib/site'

type Page = {
  path: string
  title: string
  /** Day (ISO) on which somebody last looked. */
  checkedOn: string
  /** The way back: pages above this one, nearest last. */
  trail: readonly { href: string; name: string }[]
  /** The program it is about, where it is about one. */
  program?: string
}

const publisher: Organization = { '@type': 'Organization', name: site.publisher }

/** What machines read of a text: where it stands, who says it, when it was checked, about what. */
export function articleGraph({ path, title, checkedOn, trail, program }: Page): Graph {
  const crumbs: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { href: path, name: title }].map(({ href, name }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(href),
    })),
  }
  const article: Article = {
    '@type': 'Article',
    headline: title,
    url: absolute(path),
    dateModified: checkedOn,
    inLanguage: language,
    publisher,
    ...(program && {
      about: {
        '@type': 'GovernmentService',
        name: program,
        // The service is theirs: we only write about it.
        provider: {
          '@type': 'GovernmentOrganization',
          name: 'BPJS Ketenagakerjaan',
          url: channels.situs.url,
        },
      },
    }),
  }
  return { '@context': 'https://schema.org', '@graph': [crumbs, article] }
}

/** What machines read of the home page: the name of the site, and who publishes it. */
export function siteGraph(): Graph {
  const webSite: WebSite = {
    '@type': 'WebSite',
    name: site.name,
    url: absolute('/'),
    inLanguage: language,
    publisher,
  }
  return { '@context': 'https://schema.org', '@graph': [webSite] }
}

function absolute(path: string): string {
  return new URL(path, site.url).href
}
