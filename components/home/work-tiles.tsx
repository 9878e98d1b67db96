import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'

type Tile = { slug: PictogramName; name: string }

/** The question of the home page, answered by a picture. */
export function WorkTiles({ occupations }: { occupations: readonly Tile[] }) {
  return (
    <ul className="tiles">
      {occupations.map(({ slug, name }) => (
        <li key={slug}>
          <a className="tile" href={`/untuk/${slug}`}>
            <Pictogram name={slug} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
