import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'

type Tile = { slug: PictogramName; name: string; colour: string }

/** The question of the home page, answered by a picture. */
export function WorkTiles({ occupations }: { occupations: readonly Tile[] }) {
  return (
    <ul className="tiles">
      {occupations.map(({ slug, name, colour }) => (
        <li key={slug}>
          <a className={`tile p-${colour}`} href={`/untuk/${slug}`}>
            <Pictogram name={slug} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
