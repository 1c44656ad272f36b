// Makes the elements of the chat: bubbles with their text, time and buttons.

const ARROW = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8 16L16 8M9 8h7v7"/></svg>';
const COPY = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 9h10v10H9zM5 15V5h10"/></svg>';
const DRAWN = { photo: "🖼️ Photo", sticker: "👍", document: "📄 File", voice: "🎤 0:04", contact: "👤 Contact", location: "📍 Place" };

export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

export function clockTime(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

export function dayName(seconds, now) {
  const day = new Date(seconds * 1000);
  const options = { day: "numeric", month: "long" };
  if (day.getFullYear() !== now.getFullYear()) options.year = "numeric";
  return day.toLocaleDateString("en-GB", options);
}

/** A message. `on` has press(message, button, made), copy(text), say(text), edit(message, text) and person(). */
export function bubble(message, on) {
  const row = element("article", `row ${message.from_bot ? "in" : "out"} is-${message.kind}`);
  row.dataset.id = message.id;
  const body = element("div", "bubble");
  const text = element("div", "text");
  if (message.document) body.append(file(message, on));
  if (message.photo) body.append(picture(message, on));
  if (message.forwarded_from) body.append(element("span", "from", `Forwarded from ${message.forwarded_from}`));
  const isThing = message.kind !== "text" && !message.document && !message.photo;
  // The server made this HTML from entities and escaped all else.
  text.innerHTML = isThing ? message.html.replace(/^\[\w+\] ?/, "") : message.html;
  const written = text.textContent;
  decorate(text, on);
  if (isThing) text.prepend(`${DRAWN[message.kind] ?? message.kind} `);
  const time = element("span", "time", (message.edited ? "edited " : "") + clockTime(message.date));
  if (!message.from_bot) time.append(element("span", "ticks", "✓✓"));
  text.append(time);
  body.append(text);
  row.append(body);
  if (message.buttons.length) row.append(keyboard(message, on));
  if (!message.from_bot && written) row.append(editor(message, written, on));
  return row;
}

/** A picture of the bot's; a click opens it in its own size. */
function picture(message, on) {
  const link = element("a", "picture");
  link.href = `/sandbox/people/${on.person()}/documents/${message.id}`;
  link.target = "_blank";
  link.rel = "noopener";
  const image = element("img");
  image.src = link.href;
  image.alt = "Picture from the bot";
  image.width = message.photo.width;
  image.height = message.photo.height;
  link.append(image);
  return link;
}

/** Lets the person correct what they wrote. */
function editor(message, written, on) {
  const button = element("button", "edit", "Edit");
  button.type = "button";
  button.addEventListener("click", () => on.edit(message, written));
  return button;
}

/** A document: its name opens it as text, the arrow keeps it. */
function file(message, on) {
  const { name, size } = message.document;
  const address = `/sandbox/people/${on.person()}/documents/${message.id}`;
  const card = element("div", "file");
  const open = element("a", "file-name", name);
  open.href = address;
  open.target = "_blank";
  open.rel = "noopener";
  const keep = element("a", "file-keep", `⬇ ${bytes(size)}`);
  keep.href = address;
  keep.download = name;
  keep.title = "Download";
  card.append(open, keep);
  return card;
}

function bytes(size) {
  return size < 1024 ? `${size} bytes` : `${(size / 1024).toFixed(1)} kB`;
}

function keyboard(message, on) {
  const rows = element("div", "keyboard");
  for (const line of message.buttons) {
    const made = element("div", "keys");
    for (const button of line) made.append(key(button, message, on));
    rows.append(made);
  }
  return rows;
}

function key(button, message, on) {
  if (button.url) {
    const link = element("a", `key ${button.style ?? ""}`, button.label);
    link.href = button.url;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.insertAdjacentHTML("beforeend", ARROW);
    return link;
  }
  const made = element("button", `key ${button.style ?? ""}`, button.label);
  made.type = "button";
  if (button.copy !== null) {
    made.insertAdjacentHTML("beforeend", COPY);
    made.title = "Copies a text";
    made.addEventListener("click", () => on.copy(button.copy));
  } else {
    made.addEventListener("click", () => on.press(message, button, made));
  }
  return made;
}

/** Makes code copy on a tap, spoilers open, links and commands live. */
function decorate(text, on) {
  for (const block of text.querySelectorAll("pre, blockquote")) swallowLineEnds(block);
  for (const block of text.querySelectorAll("pre")) {
    const language = block.querySelector("code")?.className.replace("language-", "") || "";
    const head = element("span", "pre-head", language || "copy");
    head.insertAdjacentHTML("beforeend", COPY);
    const content = block.textContent;
    copyOnTap(block, content, on);
    block.prepend(head);
  }
  for (const code of text.querySelectorAll("code")) {
    if (!code.closest("pre")) copyOnTap(code, code.textContent, on);
  }
  for (const link of text.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  for (const spoiler of text.querySelectorAll("tg-spoiler")) {
    spoiler.tabIndex = 0;
    spoiler.addEventListener("click", () => spoiler.classList.add("open"));
  }
  enliven(text, on);
}

/** A block begins and ends its line by itself: the line ends round it would show as empty lines. */
function swallowLineEnds(block) {
  const { previousSibling: before, nextSibling: after } = block;
  if (before?.nodeType === Node.TEXT_NODE) before.data = before.data.replace(/\n$/, "");
  if (after?.nodeType === Node.TEXT_NODE) after.data = after.data.replace(/^\n/, "");
}

function copyOnTap(place, content, on) {
  place.tabIndex = 0;
  place.role = "button";
  place.title = "Tap to copy";
  const copy = () => on.copy(content);
  place.addEventListener("click", copy);
  place.addEventListener("keydown", (event) => { if (event.key === "Enter") copy(); });
}

const LIVE = /(?<![\w/])\/[a-z0-9_]{1,32}\b|https?:\/\/[^\s<]+[^\s<.,;:!?)"'»]/gi;

/** Turns /commands and addresses in plain text into links. */
function enliven(text, on) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const places = [];
  while (walker.nextNode()) {
    const place = walker.currentNode;
    if (!place.parentElement.closest("a, code, pre") && place.data.search(LIVE) >= 0) places.push(place);
  }
  for (const place of places) {
    const parts = document.createDocumentFragment();
    let end = 0;
    for (const match of place.data.matchAll(LIVE)) {
      parts.append(place.data.slice(end, match.index), live(match[0], on));
      end = match.index + match[0].length;
    }
    parts.append(place.data.slice(end));
    place.replaceWith(parts);
  }
}

function live(text, on) {
  const link = element("a", "", text);
  if (text.startsWith("/")) {
    link.href = "#";
    link.addEventListener("click", (event) => { event.preventDefault(); on.say(text); });
  } else {
    link.href = text;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  return link;
}
