export default function Home() { return <main className="p-4 text-xl"><h1>Halo</h1></main> }
