package org.yaomen.intake;

import java.util.UUID;

/** Which import a job works on（导入作业条件）. */
record ImportRun(UUID importId) {}
