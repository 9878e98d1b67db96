// Browsers before Chrome 99 drop cascade layers whole, before 104 media ranges, before 112 nesting.
export default {
  plugins: {
    '@tailwindcss/postcss': { optimize: false },
    'postcss-preset-env': {
      stage: false,
      browsers: ['chrome >= 87', 'safari >= 14'],
      features: { 'cascade-layers': true, 'media-query-ranges': true, 'nesting-rules': true },
    },
  },
}
