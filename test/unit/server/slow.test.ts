import { connect } from "node:net";
import { expect, test } from "vitest";
import { aSite } from "./a-site.ts";

const patience = { head: 100, request: 200, silence: 300, check: 20 };

/** What a slow browser is told, and after how many milliseconds it is cut off. */
async function told(text: string): Promise<{ answer: string; after: number }> {
  const { port } = await aSite({ patience });
  const start = performance.now();
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve({ answer, after: performance.now() - start }));
  });
}

test.each([
  ["the head", "POST /api/attempts HTTP/1.1\r\nHost: x\r\n", "408"],
  ["the body", "POST /api/attempts HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 10\r\n\r\nhal", "408"],
  ["anything", "", "408"],
  ["anything more while it waits for an answer", "GET /hanging HTTP/1.1\r\nHost: x\r\n\r\n", ""],
])("a browser that is slow to send %s is cut off", async (_, text, status) => {
  const { answer, after } = await told(text);
  expect(answer.split(" ")[1] ?? "").toBe(status);
  expect(after).toBeLessThan(2_000);
});
