package org.yaomen.planted.award;

import org.yaomen.planted.reports.Renderer;

/** Knows reports（知道报表）. */
record KnowsReports(Renderer renderer) {}
