import './globals.css'
export default function RootLayout({ children }: LayoutProps<'/'>) {
  return <html lang="id"><body>{children}</body></html>
}
