// The facts of the page, and numbers, ranges and sentences as the rest of the program writes them.

const data = JSON.parse(document.getElementById("data").textContent);

/** The text for `key` with {name} replaced; a text for one is used when `count` is 1. */
function text(key, args = {}) {
  const one = key + "_one";
  const sentence = String(args.count) === "1" && one in data.texts ? data.texts[one] : data.texts[key];
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in args ? args[name] : whole));
}

// Halves that are exact go to the even digit, as in the program's own texts.
function fixed(value, decimals) {
  const scaled = value * 10 ** decimals;
  const half = scaled % 1 === 0.5 && (value * 4096) % 1 === 0;
  if (!half) return value.toFixed(decimals);
  const whole = Math.floor(scaled);
  return ((whole + (whole % 2)) / 10 ** decimals).toFixed(decimals);
}

/** Thin space between thousands from 10 000 up, the language's decimal sign, no trailing zeros. */
function number(value, decimals = 0) {
  let [whole, fraction = ""] = fixed(value, decimals).split(".");
  fraction = fraction.replace(/0+$/, "");
  if (whole.length > 4) whole = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return whole + (fraction && (data.language === "en" ? "." : ",") + fraction);
}

/** "20–25", "minst 15", "opptil 5" or that nothing is known. */
function range(min, max, open, decimals) {
  if (min === null && max === null) return text("count.unknown");
  if (min === null) return text("count.at_most", { count: number(max, decimals) });
  const low = number(min, decimals);
  if (open || max === null) return text("count.at_least", { count: low });
  const high = number(max, decimals);
  return low === high ? low : low + "–" + high;
}

const unfolded = {
  æ: "ae", ø: "o", đ: "d", ð: "d", ŋ: "n", ŧ: "t", ħ: "h", ł: "l", ß: "ss", þ: "th", œ: "oe", ǥ: "g", ʒ: "z", ı: "i",
  "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " ",
};

/** Lower case without marks, as the searched texts are stored. */
function fold(words) {
  return words
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^\x00-\x7f]/g, (letter) => unfolded[letter] ?? letter);
}
