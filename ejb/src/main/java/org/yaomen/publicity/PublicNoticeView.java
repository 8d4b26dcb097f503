package org.yaomen.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.yaomen.shared.Money;

/** A notice as anybody sees it（对社会公开的公示）. */
public record PublicNoticeView(
        UUID id,
        String regionCode,
        String programmeName,
        String programmeDocument,
        String title,
        LocalDate publishedOn,
        int noticeDaysWorking,
        LocalDate endsOn,
        NoticeState state,
        String sha256,
        int lineCount,
        Money amount,
        boolean synthetic) {}
