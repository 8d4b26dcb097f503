package org.yaomen.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Rows;

/** All queries of desks, over their views（办公台查询）. */
@Dependent
class DeskStore {

    private static final String MY_ROLES =
            "(role = any(string_to_array(:roles, ',')) or or_role = any(string_to_array(:roles, ',')))";

    private static final String COUNTS = """
            select kind, count(*) as count, count(*) filter (where overdue) as overdue, coalesce(sum(amount), 0) as amount
            from todo_view
            where (:programme = '' or programme_id = cast(nullif(:programme, '') as uuid) or programme_id is null)
                and (:roles = '' or not barred and""" + " " + MY_ROLES + ") group by kind order by min(due_on), kind";

    /** A row that only counts（计数）. */
    record Count(long count) {}

    private final Rows rows;

    @Inject
    DeskStore(Rows rows) {
        this.rows = rows;
    }

    /** The kinds have been counted and summed: all that waits is not read again for it. */
    Page<TodoItem> todo(
            Desks.TodoQuery query, @Nullable String roles, List<TodoList.TodoCount> kinds, PageRequest page) {
        List<TodoList.TodoCount> wanted = kinds.stream()
                .filter(each -> query.kind() == null || each.kind() == query.kind())
                .toList();
        Money amount = wanted.stream().map(TodoList.TodoCount::amount).reduce(Money.ZERO, Money::plus);
        return new Listing<>(rows, TodoItem.class, "todo_view", "due_on, since, kind, subject_id")
                .where("kind = :kind", "kind", query.kind())
                // A batch may pay for several programmes.
                .where("(programme_id = :programme or programme_id is null)", "programme", query.programmeId())
                .where(MY_ROLES + " and not barred", "roles", roles)
                .known(wanted.stream().mapToLong(TodoList.TodoCount::count).sum(), Map.of("amount", amount))
                .page(page);
    }

    /** An empty text stands for every programme, and for everybody's desk. */
    List<TodoList.TodoCount> kinds(Desks.TodoQuery query, @Nullable String roles) {
        UUID programme = query.programmeId();
        return rows.list(
                TodoList.TodoCount.class,
                COUNTS,
                Map.of(
                        "programme",
                        programme == null ? "" : programme.toString(),
                        "roles",
                        roles == null ? "" : roles));
    }

    Page<DeskTermView> terms(PageRequest page) {
        return new Listing<>(rows, DeskTermView.class, "desk_term_view", "kind, effective_from desc").page(page);
    }

    DeskTermView term(DeskTermTerms terms) {
        return rows.one(
                        DeskTermView.class,
                        "select * from desk_term_view where kind = :kind and effective_from = :day",
                        Map.of("kind", terms.kind(), "day", terms.effectiveFrom()))
                .orElseThrow();
    }

    /** False when the kind has a term from that very day already. */
    boolean add(DeskTermTerms terms, String person, Instant now) {
        return rows.update(
                        """
                        insert into desk_term (kind, effective_from, working_days, document, confirmed, set_by, recorded_at)
                        values (:kind, :day, :days, :document, :confirmed, :person, :now) on conflict do nothing""",
                        Map.of(
                                "kind", terms.kind(),
                                "day", terms.effectiveFrom(),
                                "days", terms.workingDays(),
                                "document", terms.document(),
                                "confirmed", terms.confirmed(),
                                "person", person,
                                "now", now))
                > 0;
    }

    List<SearchHit> search(String words, String roles) {
        return rows.list(
                SearchHit.class,
                "select type, id, title, detail, region_code from search_hits(:words, :roles)",
                Map.of("words", words, "roles", roles));
    }

    Page<NewsItem> news(String roles, @Nullable Boolean unread, PageRequest page) {
        return new Listing<>(rows, NewsItem.class, "news_view", "recorded_at desc, kind, id")
                .where("(took_part or " + MY_ROLES + ")", "roles", roles)
                .where("unread = :unread", "unread", unread)
                .page(page);
    }

    /** Every screen asks for it: one pass, over what is later than the caller's mark. */
    long unread(String roles) {
        return rows.one(
                        Count.class,
                        "select count(*) as count from news_view where unread and (took_part or " + MY_ROLES + ")",
                        Map.of("roles", roles))
                .orElseThrow()
                .count();
    }

    void read(String person, Instant until) {
        rows.update(
                "insert into news_read (username, read_until) values (:person, :until)"
                        + " on conflict (username) do update set read_until = excluded.read_until",
                Map.of("person", person, "until", until));
    }

    Page<TimelineEntry> timeline(DocumentType type, UUID id, PageRequest page) {
        return new Listing<>(rows, TimelineEntry.class, "timeline_view", "recorded_at, id")
                .where("subject_type = :type", "type", type.name())
                .where("subject_id = :id", "id", id)
                .page(page);
    }
}
