import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../src/report/escape.js";

describe("escapeHtml", () => {
  it("case 62: makes text of markup, in elements and in attributes", () => {
    expect(escapeHtml(`<script>alert('x')</script> & "y"`)).toBe(
      "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;",
    );
  });

  it("case 63: breaks the end of a CDATA section", () => {
    expect(escapeHtml("a]]>b")).toBe("a]]&gt;b");
  });

  it("case 63, 64: drops what XML forbids and signs that turn the direction of text", () => {
    expect(escapeHtml("a\u0000b\u0008c\u001fd\u0085e\ufffef\ud800g\u202eh")).toBe("abcdefgh");
  });

  it("keeps accents, no-break spaces, emoji and line ends", () => {
    expect(escapeHtml("één\u00a0twee\n😀")).toBe("één\u00a0twee\n😀");
  });
});
