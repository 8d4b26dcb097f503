package org.yaomen.severance;

import java.util.UUID;

/** Which sheet a job computes（核定范围）. */
record SeveranceScope(UUID sheetId) {}
