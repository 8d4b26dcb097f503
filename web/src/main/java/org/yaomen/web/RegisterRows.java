package org.yaomen.web;

import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaomen.award.AwardState;
import org.yaomen.reporting.RegisterRow;
import org.yaomen.reports.AwardRegisterRow;
import org.yaomen.shared.Page;

/** The register's rows, fetched page by page while they are printed（登记册数据）. */
record RegisterRows(IntFunction<Page<RegisterRow>> pages) implements Iterable<AwardRegisterRow> {

    @Override
    public Iterator<AwardRegisterRow> iterator() {
        Page<RegisterRow> first = pages.apply(0);
        int count = (int) ((first.total() + first.size() - 1) / first.size());
        return Stream.concat(Stream.of(first), IntStream.range(1, count).mapToObj(pages))
                .flatMap(page -> IntStream.range(0, page.items().size())
                        .mapToObj(i -> row(
                                page.page() * page.size() + i + 1, page.items().get(i))))
                .iterator();
    }

    private static AwardRegisterRow row(int number, RegisterRow row) {
        return new AwardRegisterRow(
                number,
                row.enterpriseName(),
                row.creditCode(),
                row.townshipName(),
                row.ruleName(),
                row.quantity() == null ? null : row.quantity().value().stripTrailingZeros(),
                row.unit() == null ? "" : row.unit(),
                row.closedOn(),
                row.rate() == null ? null : row.rate().value(),
                row.amount().yuan(),
                AwardState.valueOf(row.state()).label(),
                row.bankReference(),
                row.paidOn(),
                row.synthetic());
    }
}
