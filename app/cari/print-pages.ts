import { sitePages } from './site-pages'

// For the build, which reads no texts itself: prints the pages for the search.
console.log(JSON.stringify(sitePages))
