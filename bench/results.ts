import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import type { LoadResult } from './load.ts'

/** One row of the comparison: what was asked, and what each server made of it; null where it cannot. */
export type Row = { what: string; by: Readonly<Record<string, LoadResult | null>> }

/** What a first visit costs, in this order. */
export const visitFigures = ['requests', 'bytes', 'firstPaintMs', 'blockingMs'] as const

export type VisitFigures = Readonly<Record<(typeof visitFigures)[number], number>>

/** A page from our server, and from that of the framework. */
export type Visit = { path: string; ours: VisitFigures; frameworks: VisitFigures }

type Results = {
  servers: readonly string[]
  connections: number
  seconds: number
  rows: readonly Row[]
  visits: readonly Visit[]
  goals: readonly Goal[]
  remarks: readonly string[]
}

export type Goal = { what: string; wanted: string; measured: string; isReached: boolean }

/** The results as a page, with the machine, the day and the commit they belong to. */
export function resultsPage(results: Results): string {
  const { servers, connections, seconds, rows, visits, goals, remarks } = results
  const cell = (load: LoadResult | null | undefined) =>
    load
      ? `${load.perSecond.toFixed()} · ${ms(load.p50Ms)} · ${ms(load.p99Ms)}${load.failed ? ` · ${load.failed} failed` : ''}`
      : '–'
  return [
    '# Measured',
    '',
    'Written by `npm run bench`; ratios within one run count, absolute figures are those of this machine.',
    '',
    ...machine().map((line) => `- ${line}`),
    '',
    '## Goals',
    '',
    table(
      ['Goal', 'Wanted', 'Measured', ''],
      goals.map(({ what, wanted, measured, isReached }) => [
        what,
        wanted,
        measured,
        isReached ? 'reached' : 'missed',
      ]),
    ),
    '',
    '## Requests a second · p50 · p99 in milliseconds',
    '',
    `${connections} connections that ask for gzip, ${seconds} seconds each, one after the other.`,
    '',
    table(
      ['', ...servers],
      rows.map(({ what, by }) => [what, ...servers.map((server) => cell(by[server]))]),
    ),
    '',
    '## A first visit with a slow phone',
    '',
    '400 kbit/s, 400 ms round trip, processor ÷6; the middle of five visits. From `npm start`, beside it the same page from `next start`.',
    '',
    table(
      ['', 'requests', 'bytes', 'first paint, ms', 'blocked, ms'],
      visits.map(({ path, ours, frameworks }) => [
        path,
        ...visitFigures.map((figure) => `${ours[figure]} · ${frameworks[figure]}`),
      ]),
    ),
    '',
    ...remarks.flatMap((remark) => [remark, '']),
  ].join('\n')
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed())

function machine(): string[] {
  const [processor] = cpus()
  const said = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8' }).trim()
  const isChanged = said('git', 'status', '--porcelain', ':!bench/RESULTS.md') !== ''
  return [
    `Day: ${new Date().toISOString().slice(0, 10)}`,
    `Commit: ${said('git', 'rev-parse', '--short', 'HEAD')}${isChanged ? ', with changes' : ''}`,
    `Machine: ${cpus().length} × ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    `Load of the machine at the end: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')} (what asks runs on it too)`,
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
