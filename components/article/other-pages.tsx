type Props = { heading: string; pages: readonly { href: string; name: string }[] }

/** The way on: pages beside this one. */
export function OtherPages({ heading, pages }: Props) {
  return (
    <nav aria-labelledby="lain">
      <h2 id="lain">{heading}</h2>
      <ul>
        {pages.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
