import { slotIdOf } from '@/lib/delivery/tool-slot'

type Props = {
  /** Name of the script that takes over in the browser, if one does. */
  script: string | null
  /** What the browser needs to draw the tool again: plain data. */
  given: object
  children: React.ReactNode
}

/** A tool as the server drew it, and what the browser needs to go on by itself. */
export function ToolRoot({ script, given, children }: Props) {
  const data = JSON.stringify(given).replaceAll('<', '\\u003c')
  return (
    <>
      <div className="prose" id={slotIdOf({ script })}>
        {children}
      </div>
      {script !== null && (
        <>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, with < escaped */}
          <script dangerouslySetInnerHTML={{ __html: data }} id="bahan" type="application/json" />
          {/* In the order of the other script (app/layout.tsx): equal text weighs less. */}
          <script src={`/aset/${script}.js`} defer data-ours="" />
        </>
      )}
    </>
  )
}
