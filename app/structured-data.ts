import type {
  Article,
  BreadcrumbList,
  DataDownload,
  Dataset,
  Graph,
  Organization,
  WebSite,
} from 'schema-dts'
import words from '@/content/open-data.json'
import { addresses, dataFiles } from '@/lib/addresses'
import { channels } from '@/lib/content/channels'
import { servicePages } from '@/lib/content/texts/service-pages'
import { language } from '@/lib/i18n/language'
import { site } from '@/lib/site'
import messages from '@/messages'

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

const publisher: Organization = {
  '@type': 'Organization',
  name: site.publisher,
  url: absolute('/'),
}

/** What machines read of a text: where it stands, who says it, when it was checked, about what. */
export function articleGraph({ path, title, checkedOn, trail, program }: Page): Graph {
  const crumbs = breadcrumbs([...trail, { href: path, name: title }])
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

/** The same of a text that helps to do something. `home`: what the home page is called. */
export function serviceGraph(slug: keyof typeof servicePages, home: string): Graph {
  const { name, checkedOn } = servicePages[slug]
  const trail = [{ href: addresses.home, name: home }]
  return articleGraph({ path: `/${slug}`, title: name, checkedOn, trail })
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
  return { '@context': 'https://schema.org', '@graph': [webSite, publisher] }
}

type Data = { title: string; description: string /** Day (ISO). */; changedOn: string }

/** What machines read of the figures: files of them, and under what conditions. */
export function datasetGraph({ title, description, changedOn }: Data): Graph {
  const files = [
    ['application/json', dataFiles.json],
    ['text/csv', dataFiles.comma],
    ['text/csv', dataFiles.semicolon],
  ] as const
  const dataset: Dataset = {
    '@type': 'Dataset',
    name: words.title,
    description,
    url: absolute(addresses.data),
    license: absolute(addresses.data),
    isAccessibleForFree: true,
    inLanguage: language,
    dateModified: changedOn,
    creator: publisher,
    distribution: files.map(
      ([encodingFormat, file]): DataDownload => ({
        '@type': 'DataDownload',
        encodingFormat,
        contentUrl: absolute(file),
      }),
    ),
  }
  const trail = [{ href: addresses.sources, name: messages.menu.sources }]
  const crumbs = breadcrumbs([...trail, { href: addresses.data, name: title }])
  return { '@context': 'https://schema.org', '@graph': [crumbs, dataset] }
}

/** Each page above the present one, which needs no address. */
function breadcrumbs(pages: readonly { href: string; name: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: pages.map(({ href, name }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      ...(i < pages.length - 1 && { item: absolute(href) }),
    })),
  }
}

function absolute(path: string): string {
  return new URL(path, site.url).href
}
