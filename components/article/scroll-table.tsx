/** A table that, where letters are larger than the phone allows for, moves within its own frame. */
export function ScrollTable({ children }: { children?: React.ReactNode }) {
  return (
    <div className="table-scroll">
      <table>{children}</table>
    </div>
  )
}
