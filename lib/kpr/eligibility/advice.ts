import type { Condition, ConditionCode, Finding } from './condition'
import type { Action } from './reasons'
import { type Status, worstStatus } from './status'

/** In the order of the advice: what blocks now, what takes time, what has to be found out. */
export const adviceKinds = ['blocks', 'takesTime', 'asks'] as const

type AdviceKind = (typeof adviceKinds)[number]

/** Who has to do it. What the employer does, the reader asks for. */
type Doer = 'anda' | 'perusahaan'

/** One thing to do, and every condition that it serves. */
export type AdviceStep = {
  /** Its place in the list, from 1. */
  number: number
  kind: AdviceKind
  doer: Doer
  action: Action
  codes: ConditionCode[]
  /** The finding the action was first named in: it holds the amounts its words need. */
  finding: Finding
}

type Todo = { action: Action; code: ConditionCode; finding: Finding }

const employerActions: readonly Action[] = [
  'askEmployerToRegister',
  'askEmployerToPay',
  'askEmployerToComplete',
]

/** Waiting, arrears and debts: begun today, done later. */
const slowActions: readonly Action[] = [
  'waitUntil',
  'askEmployerToPay',
  'payContributions',
  'settleFirst',
  'settleAndAsk',
]

/** The question about all amounts asks for these too. */
const coveredByAmounts: readonly Action[] = ['giveLoan', 'chooseTenor']

/**
 * What to mend first: every action once, sorted by kind and within a kind in the order of the
 * form. Empty where every condition is met.
 */
export function adviceFor(conditions: readonly Condition[]): AdviceStep[] {
  const byAction = new Map<Action, Todo[]>()
  for (const todo of foldAmounts(conditions.flatMap(todosOf))) {
    byAction.set(todo.action, [...(byAction.get(todo.action) ?? []), todo])
  }
  const steps = [...byAction.values()].flatMap((todos) => stepOf(todos) ?? [])
  return adviceKinds
    .flatMap((kind) => steps.filter((step) => step.kind === kind))
    .map((step, i) => ({ ...step, number: i + 1 }))
}

function todosOf({ code, findings }: Condition): Todo[] {
  return findings.flatMap((finding) =>
    finding.action === null ? [] : [{ action: finding.action, code, finding }],
  )
}

function foldAmounts(todos: readonly Todo[]): Todo[] {
  const amounts = todos.find(({ action }) => action === 'giveAmounts')
  if (!amounts) return [...todos]
  return todos.map((todo) =>
    coveredByAmounts.includes(todo.action)
      ? { ...amounts, code: todo.code, action: 'giveAmounts' }
      : todo,
  )
}

function stepOf(todos: readonly Todo[]): Omit<AdviceStep, 'number'> | null {
  const [first] = todos
  if (!first) return null
  const { action, finding } = first
  return {
    kind: kindOf(action, worstStatus(todos.map((todo) => todo.finding))),
    doer: employerActions.includes(action) ? 'perusahaan' : 'anda',
    action,
    codes: [...new Set(todos.map(({ code }) => code))],
    finding,
  }
}

function kindOf(action: Action, status: Status): AdviceKind {
  if (slowActions.includes(action)) return 'takesTime'
  return status === 'tidak' ? 'blocks' : 'asks'
}
