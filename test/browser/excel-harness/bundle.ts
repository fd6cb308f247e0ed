// Stands for the pane's bundle: says that it was run, and where office.js came from.
const library = document.querySelector<HTMLScriptElement>('script[src$="office.js"]');
document.getElementById("root")!.textContent = `bundle runs with ${library?.src}`;
