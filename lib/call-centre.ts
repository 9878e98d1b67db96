/** Number of the call centre of BPJS Ketenagakerjaan. */
export const callCentre = '175'
