package org.yaomen.placement;

/** The three groups that 人社部发〔2017〕24号 has tracked（跟踪类别）: this year's tasks, unfinished ones of before, let go and still unemployed. */
public enum TrackGroup {
    THIS_YEAR,
    CARRIED_OVER,
    STILL_UNEMPLOYED
}
