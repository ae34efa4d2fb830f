/** The embedded server's neo4j.conf: reachable from this machine only, modest, quick to stop, closed to LOAD CSV. */
import { join } from "node:path";
import { writeWhole } from "./files.ts";

/** What differs between machines. */
export interface ConfChoices {
  readonly boltPort: number;
  /** In MiB. */
  readonly heap: number;
}

/** A query that needs more than this share of the heap is ended by the server instead of ending the server. */
const HEAP_SHARE_OF_A_QUERY = 4;
const HEAP_SHARE_OF_ALL_QUERIES = 2;

/**
 * Every setting, by Neo4j's name for it.
 * Sources: https://neo4j.com/docs/operations-manual/5/configuration/configuration-settings/
 */
export function confSettings({ boltPort, heap }: ConfChoices): Readonly<Record<string, string>> {
  return {
    "server.config.strict_validation.enabled": "true",
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    // Whatever an analyst asked stays out of log files.
    "db.logs.query.enabled": "OFF",
    // A stop takes a second instead of twelve.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    // A new store takes 2 MB instead of 514.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "64m",
    "db.tx_log.rotation.retention_policy": "2 files",
    "server.memory.pagecache.size": "256m",
    "db.memory.transaction.max": `${Math.floor(heap / HEAP_SHARE_OF_A_QUERY)}m`,
    "dbms.memory.transaction.total.max": `${Math.floor(heap / HEAP_SHARE_OF_ALL_QUERIES)}m`,
    // Timeouts act half a second late at most, not two.
    "db.transaction.monitor.check.interval": "500ms",
    // LOAD CSV would read any file and reach any address.
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
  };
}

/** Writes neo4j.conf into `folder`. */
export function writeConf(folder: string, choices: ConfChoices): void {
  const lines = Object.entries(confSettings(choices)).map(([name, value]) => `${name}=${value}`);
  const text = `# Written by Waybill at every start of its server; changes are lost.\n${lines.join("\n")}\n`;
  writeWhole(join(folder, "neo4j.conf"), text);
}
