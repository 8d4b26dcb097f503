package org.yaomen.placement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.ListedEnterprises;
import org.yaomen.placement.ListedMonth.Source;
import org.yaomen.placement.ListedMonthStore.Asked;
import org.yaomen.placement.ListedMonthStore.Entry;
import org.yaomen.placement.ListedMonthStore.Known;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Sha256;

/** Enters months of insurance by the list, a portion in one statement, for the import, which asks who may（成批登记缴费）. */
@Stateless
@RegionScoped
public class ListedMonths {

    /** What the audit keeps of a portion（成批缴费登记记录）: how many, and a digest of whose and which. */
    record Portion(UUID importId, UUID programmeId, int months, String sha256) {}

    @Inject
    private ListedMonthStore store;

    @Inject
    private ListedEnterprises enterprises;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private Keys keys;

    /** What stands against each of these months, in their order; nothing is entered. */
    @PermitAll
    public List<Finding> check(Source source, List<ListedMonth> months) {
        user.mustCover(source.region(), "区划");
        Map<String, UUID> registered = enterprises.registered(
                source.region(),
                months.stream().map(ListedMonth::creditCode).distinct().toList());
        Map<Integer, Known> known = known(source, months);
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, months.size())
                .mapToObj(no -> {
                    ListedMonth month = months.get(no);
                    boolean twice = !seen.add(
                            month.creditCode().code() + month.citizenId().number() + month.month());
                    boolean enterprise =
                            registered.containsKey(month.creditCode().code());
                    return finding(month, enterprise, known.get(no), twice);
                })
                .toList();
    }

    private Finding finding(ListedMonth month, boolean enterprise, @Nullable Known known, boolean twice) {
        List<FieldError> errors = new ArrayList<>();
        if (!enterprise) {
            errors.add(new FieldError("/creditCode", "区划内没有登记此信用代码的企业"));
        } else if (known == null) {
            errors.add(new FieldError("/citizenId", "该企业在此项目的花名册上没有此人"));
        }
        if (month.month().isAfter(YearMonth.from(clock.today()))) {
            errors.add(new FieldError("/month", "不能晚于本月"));
        }
        if (twice) {
            errors.add(new FieldError("/month", "名单中此人此月重复"));
        }
        if (!errors.isEmpty() || known == null) {
            return Finding.of(errors);
        }
        String recorded = known.schemes();
        UUID record = known.recordId();
        if (recorded == null || record == null) {
            return Finding.of(List.of());
        }
        return recorded.equals(ListedMonthStore.text(month.schemes()))
                ? Finding.known(record, "已有相同的缴费记录")
                : new Finding(List.of(), List.of(new FieldError("/month", "将取代此月已有的缴费记录")), null, null);
    }

    private Map<Integer, Known> known(Source source, List<ListedMonth> months) {
        return store
                .known(
                        source,
                        IntStream.range(0, months.size())
                                .mapToObj(no -> asked(no, months.get(no)))
                                .toList())
                .stream()
                .collect(Collectors.toMap(Known::no, Function.identity(), (first, second) -> first));
    }

    private Asked asked(int no, ListedMonth month) {
        byte[] person = keys.blindIndex("citizen-id", month.citizenId().number());
        return new Asked(
                no,
                month.creditCode().code(),
                HexFormat.of().formatHex(person),
                month.month().atDay(1));
    }

    /** Enters months that were just found to be in order; answers the ids of their records in their order. */
    @PermitAll
    public List<UUID> record(Source source, List<ListedMonth> months) {
        user.mustCover(source.region(), "区划");
        Map<Integer, Known> known = known(source, months);
        List<Entry> entries = IntStream.range(0, months.size())
                .mapToObj(no -> entry(months.get(no), Objects.requireNonNull(known.get(no))))
                .toList();
        if (store.insert(source, entries, user.name(), clock.now()) != entries.size()) {
            throw Problem.notFound("职工");
        }
        audit.record(
                source.region(),
                Change.of("placement.insurance-list", "IMPORT", source.importId())
                        .because(source.inWords())
                        .to(new Portion(source.importId(), source.programmeId(), entries.size(), digest(entries))));
        return entries.stream().map(Entry::id).toList();
    }

    private static Entry entry(ListedMonth month, Known known) {
        return new Entry(
                UUID.randomUUID(),
                known.workerId(),
                month.month().atDay(1),
                ListedMonthStore.text(month.schemes()),
                month.note());
    }

    private static String digest(List<Entry> entries) {
        return Sha256.hex(entries.stream()
                .map(each -> each.worker() + " " + each.month() + " " + each.schemes() + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }
}
