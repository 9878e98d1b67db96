/** The script that remembers a meeting on this device: lib/browser/event. */
export function EventScript() {
  return <script data-ours="" defer src="/aset/acara.js" />
}
