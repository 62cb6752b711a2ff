/** Shows a problem where the thing that failed would stand. */
export function showMessage(place: Element, text: string): void {
  const message = document.createElement('p');
  message.className = 'zone-message';
  message.setAttribute('role', 'alert');
  message.textContent = text;
  place.prepend(message);
}
