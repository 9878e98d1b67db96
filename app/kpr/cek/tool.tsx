'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
export function Tool({ q }: { q: string }) {
  const [n, setN] = useState(0)
  const t = useTranslations('tool')
  return <button type="button" onClick={() => setN(n + 1)}>{t('hello', { name: q })}{n}</button>
}
