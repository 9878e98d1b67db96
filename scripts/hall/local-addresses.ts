import type { NetworkInterfaceInfo } from 'node:os'

type Interfaces = NodeJS.Dict<Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[]>

/** Networks that exist only inside the laptop: containers, virtual machines. */
const isVirtual = (name: string) => /^(docker|br-|veth|virbr|vmnet|vbox|zt|tun|utun)/i.test(name)

/** IPv4 addresses under which phones of the same network reach this machine. */
export function localAddresses(interfaces: Interfaces): string[] {
  return Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    isVirtual(name)
      ? []
      : addresses
          .filter(({ family, internal }) => family === 'IPv4' && !internal)
          .map(({ address }) => address),
  )
}
