import { useTranslations } from 'next-intl'

/**
 * Saves the site on the phone: lib/browser/offline/save.ts shows what fits of these (`data-saat`), and
 * fills in how far it is. Without it the reader is sent to the files.
 */
export function SaveBox() {
  const t = useTranslations('saving')
  const size = () => <span data-ukuran="simpan" />
  const progress = { done: () => <span data-selesai="" />, all: () => <span data-semua="" /> }
  return (
    <section aria-live="polite" className="box" data-simpan="">
      <h2>{t('heading')}</h2>
      <p data-saat="tanpa">{t('unable')}</p>
      <p data-saat="kosong" hidden>
        {t.rich('offer', { size })}
      </p>
      <p data-saat="sedang" hidden>
        {t.rich('saving', progress)}
      </p>
      <p data-saat="putus" hidden>
        {t.rich('cut', progress)}
      </p>
      <p data-saat="penuh" hidden>
        {t('full')}
      </p>
      <p data-saat="tersimpan baru" hidden>
        {t.rich('saved', { time: () => <time data-tersimpan="" /> })}
      </p>
      <p data-saat="baru" hidden>
        {t.rich('newer', { size })}
      </p>
      <p data-saat="kosong" hidden>
        <SaveButton>{t('save')}</SaveButton>
      </p>
      <p data-saat="putus penuh" hidden>
        <SaveButton>{t('resume')}</SaveButton>
      </p>
      <p data-saat="baru" hidden>
        <SaveButton>{t('update')}</SaveButton>
      </p>
      <p data-saat="tersimpan baru putus penuh" hidden>
        <button className="button-quiet" data-perintah="hapus" type="button">
          {t('remove')}
        </button>
      </p>
      <p className="hint">{t('forgotten')}</p>
    </section>
  )
}

function SaveButton({ children }: { children: React.ReactNode }) {
  return (
    <button className="button" data-perintah="simpan" type="button">
      {children}
    </button>
  )
}
