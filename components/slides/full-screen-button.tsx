import { useTranslations } from 'next-intl'

/** Fills the screen with the slides: only where a script can (lib/browser/slides). */
export function FullScreenButton() {
  const t = useTranslations('slides')
  return (
    <p className="room">
      <button className="full-screen" data-penuh="" hidden type="button">
        {t('fullScreen')}
      </button>
    </p>
  )
}
