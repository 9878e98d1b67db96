import { NextIntlClientProvider } from 'next-intl'
import messages from '@/messages/id.json'
import { Tool } from './tool'
export default async function Page({ searchParams }: PageProps<'/kpr/cek'>) {
  const q = await searchParams
  return <main className="p-4"><h1>Cek</h1><NextIntlClientProvider messages={{ tool: messages.tool }}><Tool q={JSON.stringify(q)} /></NextIntlClientProvider></main>
}
