package org.yaomen.job;

import org.yaomen.shared.RegionCode;

/** A job to be started（新作业）: {@code parameters} is a record in canonical form, {@code total} how many items there are. */
public record NewJob(JobKind kind, RegionCode region, String title, Record parameters, int total) {}
