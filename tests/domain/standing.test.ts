/** Origins and status: what falls together counts once, in any order, and a reprint never adds an origin. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { affirms, countOrigins, countStances, denies, standingOf, type Voices } from "#domain/standing.ts";
import { aboutTransfer } from "#tests/support/claims.ts";

const none: Voices = new Map();
const byKorea: Voices = new Map([
  ["leader:minister", ["country:KR"]],
  ["organization:bank", ["country:KR"]],
]);
const parties = ["country:KP", "country:RU"];

/** Up to eight claims by up to five speakers that repeat each other at random. */
const manyClaims = fc
  .array(fc.record({ speaker: fc.nat(4), repeats: fc.uniqueArray(fc.nat(7), { maxLength: 2 }) }), {
    maxLength: 8,
  })
  .map((drawn) =>
    drawn.map(({ speaker, repeats }, index) =>
      aboutTransfer(`c${index}`, {
        speaker: `organization:s${speaker}`,
        repeats: repeats.map((n): `claim:${string}` => `claim:c${n}`),
      }),
    ),
  );
const someVoices = fc
  .array(fc.tuple(fc.nat(4), fc.nat(2)), { maxLength: 4 })
  .map((pairs): Voices => new Map(pairs.map(([s, b]) => [`organization:s${s}`, [`country:B${b}`]])));

describe("independent origins", () => {
  test("are none without claims, and one for one", () => {
    expect(countOrigins([], none)).toBe(0);
    expect(countOrigins([aboutTransfer("1")], none)).toBe(1);
  });

  test("are as many as unrelated speakers", () => {
    const speakers = ["leader:a", "country:UA", "organization:paper"] as const;
    expect(
      countOrigins(
        speakers.map((speaker, n) => aboutTransfer(`${n}`, { speaker })),
        none,
      ),
    ).toBe(3);
  });

  test("five papers that repeat one minister are one", () => {
    const papers = Array.from({ length: 5 }, (_, n) =>
      aboutTransfer(`paper${n}`, { speaker: `organization:p${n}`, repeats: ["claim:minister"] }),
    );
    expect(countOrigins(papers, none)).toBe(1);
    expect(countOrigins([aboutTransfer("minister", { speaker: "leader:minister" }), ...papers], none)).toBe(
      1,
    );
  });

  test("two speakers for one body are one, and so is the body itself", () => {
    const claims = (["leader:minister", "organization:bank", "country:KR"] as const).map((speaker, n) =>
      aboutTransfer(`${n}`, { speaker }),
    );
    expect(countOrigins(claims, byKorea)).toBe(1);
    expect(countOrigins(claims, none)).toBe(3);
  });

  test("do not depend on the order of claims", () => {
    fc.assert(
      fc.property(
        manyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        someVoices,
        ([claims, shuffled], voices) => {
          expect(countOrigins(shuffled, voices)).toBe(countOrigins(claims, voices));
        },
      ),
    );
  });

  test("stay the same with a reprint, and grow by one with a stranger", () => {
    fc.assert(
      fc.property(manyClaims, someVoices, fc.nat(7), (claims, voices, n) => {
        const before = countOrigins(claims, voices);
        const [first] = claims;
        const reprint = aboutTransfer("z", { speaker: "organization:z", repeats: first ? [first.id] : [] });
        const stranger = aboutTransfer("y", { speaker: `organization:y${n}` });
        if (first) expect(countOrigins([...claims, reprint], voices)).toBe(before);
        expect(countOrigins([...claims, stranger], voices)).toBe(before + 1);
      }),
    );
  });
});

describe("the status of a statement", () => {
  const status = (claims: Parameters<typeof standingOf>[0], voices = none) =>
    standingOf(claims, [], parties, voices).status;
  const alone = aboutTransfer("1", { speaker: "leader:minister" });

  test("is alleged by one origin and corroborated by two", () => {
    expect(status([alone])).toBe("alleged");
    expect(status([alone, aboutTransfer("2", { speaker: "country:UA" })])).toBe("corroborated");
    expect(status([alone, aboutTransfer("2", { speaker: "organization:bank" })], byKorea)).toBe("alleged");
  });

  test.each(["imagery", "tracking", "inspection"] as const)("is observed by %s", (basis) => {
    expect(status([alone, aboutTransfer("2", { basis })])).toBe("observed");
  });

  test.each(["statement", "document", "inference"] as const)("is not observed by %s", (basis) => {
    expect(status([aboutTransfer("2", { basis })])).toBe("alleged");
  });

  test("is confirmed by a party or who speaks for it, and by nobody else", () => {
    const confirming = (speaker: "country:RU" | "leader:putin" | "country:US") => [
      aboutTransfer("1", { stance: "confirms", basis: "imagery", speaker }),
    ];
    expect(status(confirming("country:RU"))).toBe("confirmed");
    expect(status(confirming("leader:putin"), new Map([["leader:putin", ["country:RU"]]]))).toBe("confirmed");
    expect(status(confirming("country:US"))).toBe("observed");
  });
});

describe("a denial", () => {
  test("shows beside the status and lowers nothing", () => {
    const affirming = [aboutTransfer("1", { speaker: "leader:minister" })];
    const denial = aboutTransfer("2", { stance: "denies", speaker: "country:RU" });
    const undenied = standingOf(affirming, [], parties, none);
    expect(standingOf(affirming, [denial], parties, none)).toEqual({
      ...undenied,
      disputed: true,
      counts: { ...undenied.counts, denies: 1 },
      deniers: ["country:RU"],
    });
  });
});

describe("a stance", () => {
  test("affirms, denies or leaves open, and a withdrawn claim does neither", () => {
    const open = ["expects", "neither"];
    for (const stance of [
      "asserts",
      "confirms",
      "estimates",
      "alleges",
      "denies",
      "expects",
      "neither",
    ] as const) {
      const claim = aboutTransfer("1", { stance });
      expect(affirms(claim)).toBe(stance !== "denies" && !open.includes(stance));
      expect(denies(claim)).toBe(stance === "denies");
      const withdrawn = aboutTransfer("1", { stance, withdrawn: "2024-03" });
      expect(affirms(withdrawn) || denies(withdrawn)).toBe(false);
    }
  });

  test("is counted for each claim", () => {
    fc.assert(
      fc.property(manyClaims, (claims) => {
        const counts = countStances(claims);
        expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(claims.length);
        expect(counts.asserts).toBe(claims.length);
      }),
    );
  });
});
