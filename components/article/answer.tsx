/** The answer, before anything else. */
export function Answer({ children }: { children: React.ReactNode }) {
  return <div className="answer">{children}</div>
}
