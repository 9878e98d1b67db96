/** What an employer can join for its people. */
export const employeePrograms = ['jkk', 'jkm', 'jht', 'jp', 'jkp'] as const
export type EmployeeProgram = (typeof employeePrograms)[number]

/** The law asks the same of medium and of large employers. */
export type EmployerSize = 'micro' | 'small' | 'mediumOrLarge'

/** What an employer of a size must join for its people (Perpres 109/2013, Pasal 6). */
export type EmployerDuty = { size: EmployerSize; required: readonly EmployeeProgram[] }
