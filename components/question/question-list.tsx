type Props = { questions: readonly { slug: string; question: string }[] }

export function QuestionList({ questions }: Props) {
  return (
    <ul className="plain">
      {questions.map(({ slug, question }) => (
        <li key={slug}>
          <a href={`/tanya/${slug}`}>{question}</a>
        </li>
      ))}
    </ul>
  )
}
