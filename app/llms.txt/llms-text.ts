import type { useTranslations } from 'next-intl'
import { embedOn } from '@/app/sematan/embeds'
import { addresses, dataFiles, embedIds } from '@/lib/addresses'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { allQuestions } from '@/lib/content/texts/questions'
import { servicePages } from '@/lib/content/texts/service-pages'
import { site } from '@/lib/site'

type Words = ReturnType<typeof useTranslations<never>>

type Linked = { href: string; name: string; about?: string }

/** What the site is, its main figures as they stand on a day, and its pages, in Markdown. */
export async function llmsText(day: string, t: Words): Promise<string> {
  const figures = embedIds.map((id) => {
    const { before, figure, after, validity, page } = embedOn(id, day, t)
    return `- ${before} ${figure} ${after} ${validity} ${absolute(page)}`
  })
  const pages: [title: string, pages: Linked[]][] = [
    [
      t('menu.programs'),
      programs.map((page) => ({
        href: `/program/${page.slug}`,
        name: page.name,
        about: page.description,
      })),
    ],
    [
      t('menu.occupations'),
      occupations.map((page) => ({
        href: `/untuk/${page.slug}`,
        name: page.name,
        about: page.description,
      })),
    ],
    [
      t('llms.services'),
      Object.entries(servicePages).map(([slug, page]) => ({
        href: `/${slug}`,
        name: page.name,
        about: page.description,
      })),
    ],
    [
      t('menu.questions'),
      (await allQuestions()).map((page) => ({ href: `/tanya/${page.slug}`, name: page.question })),
    ],
    [
      t('data.h1'),
      [
        { href: addresses.data, name: t('data.title') },
        { href: dataFiles.json, name: t('llms.json') },
      ],
    ],
  ]
  return [
    `# ${site.name}`,
    `> ${t('home.description')}`,
    t('llms.how'),
    `## ${t('llms.figures')}`,
    figures.join('\n'),
    ...pages.flatMap(([title, linked]) => [`## ${title}`, linked.map(line).join('\n')]),
    '',
  ].join('\n\n')
}

function line({ href, name, about }: Linked): string {
  return `- [${name}](${absolute(href)})${about ? `: ${about}` : ''}`
}

function absolute(path: string): string {
  return new URL(path, site.url).href
}
