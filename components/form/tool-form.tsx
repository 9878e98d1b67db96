type Props = {
  /** Where the tool stands: /kpr/cek */
  address: string
  className?: string
  children: React.ReactNode
}

/** The form of a tool: its answers stand in the address, and the page goes on to the result. */
export function ToolForm({ address, className, children }: Props) {
  return (
    <form
      action={`${address}#hasil`}
      autoComplete="off"
      className={className}
      method="get"
      noValidate
    >
      {children}
    </form>
  )
}
