import { describe, expect, test } from "vitest";
import { addressOf, configOf } from "../../../site/server/config.ts";

describe("the environment", () => {
  test("may be empty", () => {
    expect(configOf({})).toEqual({ port: 4321, host: "127.0.0.1", publicOrigin: undefined, data: "./data" });
    expect(configOf({ PORT: "", PUBLIC_ORIGIN: "" })).toEqual(configOf({}));
  });
  test.each([
    ["PORT", "70000"],
    ["PORT", "web"],
    ["PORT", "80.5"],
    ["PUBLIC_ORIGIN", "course.example"],
    ["PUBLIC_ORIGIN", "https://course.example/redress"],
    ["PUBLIC_ORIGIN", "ftp://course.example"],
  ])("is refused by the name of the variable: %s=%s", (name, value) => {
    expect(() => configOf({ [name]: value })).toThrow(name);
  });
  test.each([
    ["http://127.0.0.1:4321", {}],
    ["http://localhost:4321", { HOST: "0.0.0.0" }],
    ["http://localhost:4321", { HOST: "::" }],
    ["http://[::1]:4321", { HOST: "::1" }],
    ["https://course.example", { PUBLIC_ORIGIN: "https://Course.example/" }],
  ])("gives the address that works, %s, for %o", (address, variables) => {
    expect(addressOf(configOf(variables), 4321)).toBe(address);
  });
});
