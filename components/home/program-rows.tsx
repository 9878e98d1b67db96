import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'

type Row = { slug: PictogramName; short: string; tagline: string; name: string }

/** The programs as a list: colour, picture, short name, and what it does in a line. */
export function ProgramRows({ programs }: { programs: readonly Row[] }) {
  return (
    <ul className="rows">
      {programs.map(({ slug, short, name, tagline }) => (
        <li key={slug}>
          <a className={`row p-${slug}`} href={`/program/${slug}`}>
            <span>
              <Pictogram name={slug} />
              {short}
            </span>
            <span>
              <b>{tagline}</b>
              <small>{name}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
