/**
 * Draws what is near the window now, and the rest when the browser has time: a choice answers at once however
 * long the page is. On paper all of it is there.
 */
const waiting = new Map<Element, () => void>();
const near = new WeakSet<Element>();
let idle = false;

const observer = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) near.add(target);
    else near.delete(target);
    if (isIntersecting) run(target);
  }
}, { rootMargin: '600px' });

function run(element: Element): void {
  const draw = waiting.get(element);
  waiting.delete(element);
  if (element.isConnected) draw?.();
}

/** A task of the browser at a time, so that a press of a key is answered between two sections. */
function rest(): void {
  const next = waiting.keys().next();
  idle = !next.done;
  if (next.done) return;
  run(next.value);
  setTimeout(rest);
}

export function soon(element: Element, draw: () => void): void {
  observer.observe(element);
  waiting.set(element, draw);
  if (near.has(element)) run(element);
  else if (!idle) {
    idle = true;
    setTimeout(rest);
  }
}

addEventListener('beforeprint', () => [...waiting.keys()].forEach(run));
