/** The call centre of BPJS Ketenagakerjaan. */
const callCentre = '175'

export function PhoneLink({ className }: { className?: string }) {
  return (
    <a href={`tel:${callCentre}`} className={className}>
      {callCentre}
    </a>
  )
}
