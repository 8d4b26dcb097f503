package org.yaomen.reporting;

import java.util.UUID;

/** Which report a job counts（清点作业条件）. */
record WorkerReportRun(UUID reportId) {}
