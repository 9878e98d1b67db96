import { Pictogram } from '@/components/pictogram/pictogram'
import { pictogramNamed } from '@/components/pictogram/shapes'

type Row = { slug: string; short: string; tagline: string; name: string }

type Props = { programs: readonly Row[]; isNamed?: boolean }

/** The programs as a list: colour, picture, short name, what it does in a line, and its whole name. */
export function ProgramRows({ programs, isNamed }: Props) {
  return (
    <ul className="rows">
      {programs.map(({ slug, short, name, tagline }) => (
        <li key={slug}>
          <a className={`row p-${slug}`} href={`/program/${slug}`}>
            <span>
              <Pictogram name={pictogramNamed(slug)} />
              <abbr title={name}>{short}</abbr>
            </span>
            <span>
              <b>{tagline}</b>
              {isNamed && <small>{name}</small>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
