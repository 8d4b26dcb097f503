package org.yaomen.desk;

import java.util.List;
import java.util.Map;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;

/** One page of news, the latest first, and how much of all of it the caller has not read（消息清单）. */
public record NewsList(List<NewsItem> items, int page, int size, long total, Map<String, Money> totals, long unread) {

    static NewsList of(Page<NewsItem> page, long unread) {
        return new NewsList(page.items(), page.page(), page.size(), page.total(), page.totals(), unread);
    }
}
