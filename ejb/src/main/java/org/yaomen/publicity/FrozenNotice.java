package org.yaomen.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectType;

/** What a notice's hash covers, and what is stored（冻结的公示内容）: the same text for both. */
record FrozenNotice(
        RegionCode region,
        String programmeId,
        String title,
        LocalDate publishedOn,
        int noticeDaysWorking,
        LocalDate endsOn,
        List<Line> lines) {

    /** One numbered line（冻结的公示明细）. */
    record Line(
            int lineNo,
            SubjectType subjectType,
            String subjectId,
            String subjectSha256,
            String payeeName,
            String text,
            Money amount,
            boolean synthetic) {}

    static FrozenNotice of(NoticeDraft draft, LocalDate publishedOn, LocalDate endsOn) {
        List<Line> lines = new ArrayList<>();
        for (NoticeLineDraft line :
                draft.lines().stream().sorted(new ReadingOrder()).toList()) {
            lines.add(new Line(
                    lines.size() + 1,
                    line.subject().type(),
                    line.subject().id().toString(),
                    line.subject().sha256(),
                    line.payeeName(),
                    line.text(),
                    line.amount(),
                    line.synthetic()));
        }
        return new FrozenNotice(
                draft.region(),
                draft.programmeId().toString(),
                draft.title(),
                publishedOn,
                draft.noticeDaysWorking(),
                endsOn,
                List.copyOf(lines));
    }

    String sha256() {
        return Sha256.hex(Canonical.write(this));
    }

    String linesAsJson() {
        return Canonical.write(lines);
    }
}
