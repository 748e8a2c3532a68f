/**
 * What jsdom lacks of the browser: modal dialogs, popovers and a few measures. Behaviour that a screen test can see
 * (open, closed, Escape) is kept; the top layer is not.
 */
export function completeBrowser(): void {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal = function showModal() {
    this.open = true;
  };
  dialog.close = function close() {
    this.open = false;
  };
  const element = HTMLElement.prototype;
  const toggle = (target: HTMLElement, open: boolean) => {
    if (target.hasAttribute("data-popover-open") === open) return;
    target.toggleAttribute("data-popover-open", open);
    const event = Object.assign(new Event("toggle"), { newState: open ? "open" : "closed" });
    target.dispatchEvent(event);
  };
  element.showPopover = function showPopover() {
    toggle(this, true);
  };
  element.hidePopover = function hidePopover() {
    toggle(this, false);
  };
  document.addEventListener("click", (event) => {
    const id = (event.target as Element).closest("[popovertarget]")?.getAttribute("popovertarget");
    const popup = id ? document.getElementById(id) : null;
    if (popup) toggle(popup, !popup.hasAttribute("data-popover-open"));
  });
  globalThis.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.matchMedia ??= (media: string) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  const escaped = (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`);
  globalThis.CSS ??= { escape: escaped } as typeof CSS;
}
