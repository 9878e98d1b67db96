/** Opens WhatsApp, or its page where it is not installed, with this text ready to send. */
export function whatsAppLink(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text)}`
}
