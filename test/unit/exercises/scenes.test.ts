import { seedsOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import { defineScene } from "redress/dialogue";
import { expect, test } from "vitest";

const talks = course.flatMap(({ exercises }) => exercises.flatMap((one) => (one.kind === "dialogue" ? [one] : [])));
const clients = talks.flatMap((one) => seedsOf(one).map((seed) => [one.id, seed, one.scene] as const));

// Goes through every state that the scene can reach, with every client of it.
test.each(clients)(
  "%s can be talked through with client %d",
  (_, seed, scene) => {
    expect(() => defineScene({ ...scene, client: { ...scene.client, seed } })).not.toThrow();
  },
  120_000,
);

test("each conversation has a client of another temper", () => {
  expect(new Set(talks.map(({ scene }) => scene.client.temper)).size).toBe(talks.length);
});
