/**
 * Draws what is in sight now, and the rest when the browser has time: a choice answers at once however
 * long the page is. On paper all of it is there.
 */
const waiting = new Map<Element, () => void>();
const inSight = new WeakSet<Element>();
const known = new WeakSet<Element>();
let idle = false;

const observer = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) inSight.add(target);
    else inSight.delete(target);
    if (isIntersecting) run(target);
  }
});

function run(element: Element): void {
  const draw = waiting.get(element);
  waiting.delete(element);
  element.classList.remove('waiting');
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
  // What has never been drawn takes the room of a window: of a page that is all empty everything would be in sight.
  if (!known.has(element)) element.classList.add('waiting');
  known.add(element);
  observer.observe(element);
  waiting.set(element, draw);
  if (inSight.has(element)) run(element);
  else if (!idle) {
    idle = true;
    setTimeout(rest);
  }
}

addEventListener('beforeprint', () => [...waiting.keys()].forEach(run));
