package org.yaomen.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;

/** Shows what waits, what is new, what is where, and what happened, within the caller's region（办公台）. */
@Stateless
@RegionScoped
public class Desks {

    /** Which waiting documents are wanted; {@code mine}: those that the caller may see to（待办查询条件）. */
    public record TodoQuery(
            @Nullable UUID programmeId, @Nullable TodoKind kind, boolean mine) {}

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 100;

    @Inject
    private DeskStore store;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /**
     * Every document that waits for somebody. The caller's own are those that wait for one of the caller's roles, less
     * those in which the caller has another part already (四眼).
     */
    @PermitAll
    @ReadersOfMoney
    public TodoList todo(TodoQuery query, PageRequest page) {
        String roles = query.mine() ? roles() : null;
        List<TodoList.TodoCount> kinds = store.kinds(query, roles);
        return TodoList.of(store.todo(query, roles, kinds, page), query.kind(), kinds);
    }

    /**
     * The documents that a name, credit code, document number, batch number, receipt number, or reference of the bank
     * leads to; what has the name of a worker, only for those who may read it.
     */
    @PermitAll
    public SearchHits search(@Nullable String words) {
        String wanted = words == null ? "" : words.strip();
        int letters = wanted.codePointCount(0, wanted.length());
        if (letters < FEWEST_LETTERS || letters > MOST_LETTERS) {
            throw Problem.field("words", "请输入 " + FEWEST_LETTERS + " 至 " + MOST_LETTERS + " 个字");
        }
        return new SearchHits(store.search(wanted, roles()));
    }

    /** What others did in the last 90 days to documents that the caller worked on, or that came to the caller's desk. */
    @PermitAll
    @ReadersOfMoney
    public NewsList news(@Nullable Boolean unread, PageRequest page) {
        return NewsList.of(store.news(roles(), unread, page), store.unread(roles()));
    }

    /** Marks the news up to a moment as read; a mark never goes back. */
    @PermitAll
    @ReadersOfMoney
    public NewsList read(ReadMark mark) {
        if (mark.until().isAfter(clock.now())) {
            throw Problem.field("/until", "不能早于消息发生就标为已读");
        }
        store.read(user.name(), mark.until());
        return news(null, new PageRequest(0, 50, null));
    }

    /** What happened to a document and to those that it came from or led to, the earliest first. */
    @PermitAll
    public Page<TimelineEntry> timeline(DocumentType type, UUID id, PageRequest page) {
        Page<TimelineEntry> entries = store.timeline(type, id, page);
        if (entries.total() == 0) {
            throw Problem.notFound("单据");
        }
        return entries;
    }

    private String roles() {
        return String.join(",", user.roles());
    }
}
