import { callCentre } from '@/lib/call-centre'

/** The call centre within a sentence. */
export function PhoneLink() {
  return <a href={`tel:${callCentre}`}>{callCentre}</a>
}
