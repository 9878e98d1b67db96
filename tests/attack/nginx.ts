import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/tasks.mjs'
import { bound } from './children.ts'
import { answers, freePort } from './own-front.ts'

const siteConfig = join(root, 'deploy/nginx/bebas-cemas.conf')

/** Where it is installed, its version; else null. */
export function nginxVersion(): string | null {
  try {
    // It says so on the channel of errors.
    const said = execFileSync('sh', ['-c', 'nginx -v 2>&1'], { encoding: 'utf8' })
    return said.match(/nginx\/([\d.]+)/)?.[1] ?? null
  } catch {
    return null
  }
}

export type OwnNginx = {
  port: number
  folder: string
  /** What its log of requests holds. */
  log: () => string
  stop: () => Promise<void>
}

/** The configuration of deploy/ with ports and folders of our own, for two instances of the site. */
export async function startNginx(
  siteFolder: string,
  instances: readonly [number, number],
  limits: 'with limits' | 'without limits' = 'with limits',
): Promise<OwnNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  mkdirSync(join(folder, 'cache'))
  const config = ownConfig(folder, siteFolder, port, instances)
  writeFileSync(
    join(folder, 'site.conf'),
    limits === 'with limits' ? config : config.replace(/^ *limit_req +zone.*$/m, ''),
  )
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder))
  const nginx = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'start.log')]
  execFileSync('nginx', [...nginx, '-t'], { stdio: 'pipe' })
  const server = bound(spawn('nginx', [...nginx, '-g', 'daemon off;'], { stdio: 'ignore' }))
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  await answers(port, '/healthz')
  return {
    port,
    folder,
    log: () => readFileSync(join(folder, 'access.log'), 'utf8'),
    async stop() {
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function ownConfig(
  folder: string,
  siteFolder: string,
  port: number,
  [first, second]: readonly [number, number],
): string {
  const changes: [string, string][] = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['127.0.0.1:3001', `127.0.0.1:${first}`],
    ['127.0.0.1:3002', `127.0.0.1:${second}`],
    ['/var/cache/nginx/bebas-cemas', join(folder, 'cache/pages')],
    ['/var/log/nginx/bebas-cemas.log', join(folder, 'access.log')],
    ['/var/log/nginx/bebas-cemas-error.log', join(folder, 'error.log')],
    ['/srv/bebas-cemas/current', siteFolder],
  ]
  return changes.reduce(
    (config, [from, to]) => {
      if (!config.includes(from)) throw new Error(`${siteConfig} has no "${from}"`)
      return config.replaceAll(from, to)
    },
    readFileSync(siteConfig, 'utf8'),
  )
}

const mainConfig = (folder: string) => `
worker_processes 2;
pid ${folder}/nginx.pid;
worker_rlimit_nofile 4096;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 2048; }
http {
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/site.conf;
}
`
