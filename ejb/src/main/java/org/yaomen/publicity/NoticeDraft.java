package org.yaomen.publicity;

import java.util.List;
import java.util.UUID;
import org.yaomen.shared.RegionCode;

/** What is to be published, and for how many working days（公示草稿）. */
record NoticeDraft(
        RegionCode region, UUID programmeId, String title, int noticeDaysWorking, List<NoticeLineDraft> lines) {}
