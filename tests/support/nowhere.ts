/** A store whose database is away: nothing listens on its port. */
import { openDriver } from "#store/access.ts";
import { createStore, type Store } from "#store/store.ts";

/** The password of the database that is not there, to look for where it must not show. */
export const NOWHERE_PASSWORD = "a-password-that-nobody-may-read";

/** Opens it; every reading rejects within a second or so. Close it. */
export function openStoreNowhere(): Store {
  const access = {
    uri: "bolt://127.0.0.1:1",
    user: "neo4j",
    password: NOWHERE_PASSWORD,
    database: undefined,
  };
  return createStore(openDriver(access, { maxTransactionRetryTime: 200 }), { timeoutMs: 2_000 });
}
