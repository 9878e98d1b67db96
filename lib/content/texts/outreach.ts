import { z } from 'zod'
import meetings from '@/content/agenda.json'
import asked from '@/content/teach-back.json'
import * as sesudah from '@/content/wa/sesudah.mdx'
import * as undangan from '@/content/wa/undangan.mdx'
import { headSchema, mdxPage } from './mdx-head'

const agendaSchema = z.array(
  z
    .strictObject({
      name: z.string().min(1),
      minutes: z.int().positive(),
      steps: z.array(z.strictObject({ minutes: z.int().positive(), what: z.string().min(1) })),
    })
    .refine(
      ({ minutes, steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) === minutes,
      { error: 'the steps must take as long as the meeting' },
    ),
)

/** What a meeting in a village is made of, the shortest first. */
export const agendas = agendaSchema.parse(meetings)

export type Agenda = (typeof agendas)[number]

const QUESTIONS_A_PROGRAM = 3

const teachBackSchema = z.array(
  z.strictObject({
    /** Of the program whose page answers. */
    slug: z.string().min(1),
    name: z.string().min(1),
    /** How its page is called in a sentence. */
    answersAt: z.string().min(1),
    questions: z.array(z.string().min(1)).length(QUESTIONS_A_PROGRAM),
  }),
)

/** What people are asked before they go home, program by program. */
export const teachBack = teachBackSchema.parse(asked)

export type TeachBack = (typeof teachBack)[number]

const messageSchema = headSchema.pick({ checkedOn: true }).extend({ name: z.string().min(1) })

/** Texts for a WhatsApp group: before a meeting, and after it. */
export const groupMessages = [undangan, sesudah].map((text) => mdxPage(messageSchema, text))

/** What is asked at such meetings, by the names of the questions. */
export const askedAtMeetings = [
  'beda-bpjs-kesehatan',
  'petani-boleh-ikut',
  'iuran-petani',
  'harga-januari',
  'umur-daftar',
  'tanpa-hp-email',
  'daftar-lewat-siapa',
  'sudah-punya-kis',
  'digigit-ular-di-sawah',
  'celaka-di-jalan-pulang-kerja',
  'sakit-biasa-ditanggung-siapa',
  'baru-bayar-sekali-lalu-meninggal',
  'suami-meninggal-bawa-apa',
  'siapa-yang-berhak-santunan',
  'istri-ikut-terlindungi',
  'berhenti-bayar',
  'dibayari-desa',
  'agen-menagih-iuran',
  'klaim-dipungut-biaya',
  'petani-bisa-kpr',
] as const
