/** A page once more, for machines (schema.org): data, nothing runs. */
export function StructuredData({ graph }: { graph: object }) {
  const data = JSON.stringify(graph).replaceAll('<', '\\u003c')
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, with < escaped
    <script dangerouslySetInnerHTML={{ __html: data }} data-ours="" type="application/ld+json" />
  )
}
