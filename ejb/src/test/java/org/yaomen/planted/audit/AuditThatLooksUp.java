package org.yaomen.planted.audit;

import org.yaomen.planted.award.CarelessFacades;

/** Calls up（向上调用）. */
record AuditThatLooksUp(CarelessFacades above) {}
