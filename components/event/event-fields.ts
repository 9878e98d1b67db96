/** What is typed once about a meeting, by the names under which the device keeps it. */
export const eventFields = ['name', 'day', 'contact'] as const
