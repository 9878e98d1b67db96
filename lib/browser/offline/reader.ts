import { readFiles } from './read-files'

// A script of its own beside the worker: only saving needs it.
Object.assign(globalThis, { readFiles })
