// purpose: Whether a register has brought any claim or transfer
// access: read
// params: claims, transfers
RETURN EXISTS { MATCH (claim:Claim) WHERE claim.id STARTS WITH $claims }
  OR EXISTS { MATCH (transfer:Transfer) WHERE transfer.id STARTS WITH $transfers } AS any
