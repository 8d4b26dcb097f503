package org.yaomen.placement;

/** How somebody was asked（回访方式）, as 人社部发〔2017〕24号 names it. */
public enum FollowUpMethod {
    VISIT,
    PHONE,
    INSURANCE_MATCH
}
